import { Routes } from '@angular/router';
import { hasRole, withTexts } from '../kernel/guards';

/** What goes out, and in which words. */
export const MESSAGES_ROUTES: Routes = [
  {
    path: 'utboks',
    canActivate: [hasRole('coordinator'), withTexts('messages')],
    loadComponent: () => import('./outbox-page').then((m) => m.OutboxPage),
  },
  {
    path: 'utboks/tekster',
    canActivate: [hasRole('coordinator'), withTexts('messages')],
    loadComponent: () => import('./mail-texts-page').then((m) => m.MailTextsPage),
  },
];
