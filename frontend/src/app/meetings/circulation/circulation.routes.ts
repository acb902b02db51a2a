import { Routes } from '@angular/router';

/** Light cases settled between meetings (UP 3.4). */
export const CIRCULATION_ROUTES: Routes = [
  {
    path: 'skriftlig',
    loadComponent: () => import('./written-list-page').then((m) => m.WrittenListPage),
  },
  {
    path: 'skriftlig/:id',
    loadComponent: () => import('./written-page').then((m) => m.WrittenPage),
  },
];
