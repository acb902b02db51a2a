import { Routes } from '@angular/router';
import { exampleOnly, notInstalled, realOnly, signedIn, withTexts } from '../kernel/guards';

/** First run, choosing who to be, sign-in and one's own page. */
export const IDENTITY_ROUTES: Routes = [
  {
    path: 'start',
    canActivate: [notInstalled, withTexts('identity')],
    loadComponent: () => import('./start-page').then((m) => m.StartPage),
  },
  {
    path: 'velg',
    canActivate: [exampleOnly, withTexts('identity')],
    loadComponent: () => import('./choose-page').then((m) => m.ChoosePage),
  },
  {
    path: 'logg-inn',
    canActivate: [realOnly, withTexts('identity')],
    loadComponent: () => import('./sign-in-page').then((m) => m.SignInPage),
  },
  {
    path: 'meg',
    canActivate: [signedIn, withTexts('identity', 'security')],
    loadComponent: () => import('./me-page').then((m) => m.MePage),
  },
];
