import { inject } from '@angular/core';
import { Routes } from '@angular/router';
import { hasRole, withTexts } from '../kernel/guards';
import { SessionStore } from '../kernel/session-store';

/** What each person must do. */
export const HOME_ROUTES: Routes = [
  {
    path: '',
    pathMatch: 'full',
    redirectTo: () => (inject(SessionStore).isCoordinator() ? '/oppgaver' : '/hjem'),
  },
  {
    path: 'hjem',
    canActivate: [withTexts('home', 'rules', 'statutes')],
    loadComponent: () => import('./home-page').then((m) => m.HomePage),
  },
  {
    path: 'oppgaver',
    canActivate: [
      hasRole('coordinator', 'leader', 'deputyLeader'),
      withTexts('home', 'rules', 'statutes'),
    ],
    loadComponent: () => import('./tasks-page').then((m) => m.TasksPage),
  },
];
