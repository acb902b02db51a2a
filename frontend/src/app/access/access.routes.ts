import { Routes } from '@angular/router';
import { hasRole, withTexts } from '../kernel/guards';

const texts = withTexts('access');

/** Access needs, and who has seen what about oneself. Each stands under the page it belongs to. */
export const ACCESS_ROUTES: Routes = [
  {
    path: 'meg/tilrettelegging',
    canActivate: [texts],
    loadComponent: () => import('./access-needs-page').then((m) => m.AccessNeedsPage),
  },
  {
    path: 'meg/hvem-har-sett',
    canActivate: [texts],
    loadComponent: () => import('./who-has-seen-page').then((m) => m.WhoHasSeenPage),
  },
  {
    path: 'panelet/medlemmer/:id/tilrettelegging',
    canActivate: [hasRole('coordinator'), texts],
    loadComponent: () => import('./open-needs-page').then((m) => m.OpenNeedsPage),
  },
];
