import { Routes } from '@angular/router';
import {
  exampleOnly,
  hasRole,
  inRealPanel,
  notInstalled,
  realOnly,
  signedIn,
  withTexts,
} from '../kernel/guards';

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
    path: 'logg-inn/passord',
    canActivate: [realOnly, withTexts('entry')],
    loadComponent: () => import('./entry/password-sign-in-page').then((m) => m.PasswordSignInPage),
  },
  {
    path: 'brev',
    canActivate: [inRealPanel, withTexts('entry')],
    loadComponent: () => import('./entry/letter-page').then((m) => m.LetterPage),
  },
  {
    path: 'meg/passord',
    canActivate: [signedIn, withTexts('entry')],
    loadComponent: () => import('./entry/password-page').then((m) => m.PasswordPage),
  },
  {
    path: 'meg/reservekoder',
    canActivate: [signedIn, withTexts('entry')],
    loadComponent: () => import('./entry/recovery-codes-page').then((m) => m.RecoveryCodesPage),
  },
  {
    path: 'innlogging',
    canActivate: [signedIn, hasRole('coordinator', 'leader', 'deputyLeader'), withTexts('entry')],
    loadComponent: () => import('./entry/access-page').then((m) => m.AccessPage),
  },
  {
    path: 'meg',
    canActivate: [signedIn, withTexts('identity', 'security', 'entry', 'messages')],
    loadComponent: () => import('./me-page').then((m) => m.MePage),
  },
];
