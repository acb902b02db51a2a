import { Routes } from '@angular/router';

/** Decisions over all meetings (UP 3.4). */
export const REGISTER_ROUTES: Routes = [
  { path: 'vedtak', loadComponent: () => import('./decisions-page').then((m) => m.DecisionsPage) },
  {
    path: 'vedtak/:id',
    loadComponent: () => import('./decision-page').then((m) => m.DecisionPage),
  },
];
