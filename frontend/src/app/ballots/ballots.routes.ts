import { Routes } from '@angular/router';

/** The secret ballot: the booth, and what tellers and whoever holds it do there. */
export const BALLOTS_ROUTES: Routes = [
  {
    path: 'stemming/:id',
    loadComponent: () => import('./booth-page').then((m) => m.BoothPage),
  },
];
