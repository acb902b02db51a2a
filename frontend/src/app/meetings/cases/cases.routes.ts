import { Routes } from '@angular/router';
import { hasRole, withTexts } from '../../kernel/guards';

/** Cases from raised to decided (UP 4.1). */
export const CASES_ROUTES: Routes = [
  { path: 'saker', loadComponent: () => import('./cases-page').then((m) => m.CasesPage) },
  {
    path: 'saker/ny',
    canActivate: [hasRole('representative', 'alternate', 'leader', 'deputyLeader')],
    loadComponent: () => import('./raise-case-page').then((m) => m.RaiseCasePage),
  },
  {
    path: 'saker/faste',
    canActivate: [hasRole('coordinator', 'leader', 'deputyLeader')],
    loadComponent: () => import('./templates-page').then((m) => m.TemplatesPage),
  },
  {
    path: 'saker/:id',
    canActivate: [withTexts('files', 'after', 'elections')],
    loadComponent: () => import('./case-record-page').then((m) => m.CaseRecordPage),
  },
];
