import { Routes } from '@angular/router';
import { hasRole } from '../kernel/guards';

/** Elections of leader and deputy leader (UP 3.3). */
export const ELECTIONS_ROUTES: Routes = [
  {
    path: 'valg',
    loadComponent: () => import('./elections-page').then((m) => m.ElectionsPage),
  },
  {
    path: 'valg/forbered',
    canActivate: [hasRole('coordinator')],
    loadComponent: () => import('./prepare-page').then((m) => m.PreparePage),
  },
  {
    path: 'valg/:id',
    loadComponent: () => import('./election-page').then((m) => m.ElectionPage),
  },
];
