import { inject } from '@angular/core';
import { CanActivateFn, Router } from '@angular/router';
import type { Role } from '../api/schema';
import { Scope, Texts } from './texts';
import { SessionStore } from './session-store';

/** Lets a signed-in person through; others go to first run, to choosing who to be, or to sign-in. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const session = await inject(SessionStore).ready();
  if (session.installation === 'unset') return router.createUrlTree(['/start']);
  if (session.settingUp) return router.createUrlTree(['/brev']);
  if (session.signedIn) return true;
  const entrance = session.installation === 'example' ? '/velg' : '/logg-inn';
  const wanted = state.url === '/' ? {} : { queryParams: { til: state.url } };
  return router.createUrlTree([entrance], wanted);
};

/** Only for a person with one of the roles; others read which role the page asks for. */
export function hasRole(...roles: Role[]): CanActivateFn {
  return async () => {
    const router = inject(Router);
    const store = inject(SessionStore);
    await store.ready();
    if (store.has(...roles)) return true;
    return router.createUrlTree(['/ingen-tilgang'], { queryParams: { rolle: roles[0] } });
  };
}

/** First run only while nothing is installed. */
export const notInstalled: CanActivateFn = async () => {
  const router = inject(Router);
  const session = await inject(SessionStore).ready();
  return session.installation === 'unset' ? true : router.createUrlTree(['/hjem']);
};

/** The list of people to be exists only in the example panel. */
export const exampleOnly: CanActivateFn = async () => {
  const router = inject(Router);
  const session = await inject(SessionStore).ready();
  return session.installation === 'example' ? true : router.createUrlTree(['/hjem']);
};

/** Sign-in by e-mail exists only in a panel of one's own. */
export const realOnly: CanActivateFn = async () => {
  const router = inject(Router);
  const store = inject(SessionStore);
  const session = await store.ready();
  if (session.installation === 'real') return !store.signedIn() || router.createUrlTree(['/hjem']);
  return router.createUrlTree([session.installation === 'unset' ? '/start' : '/velg']);
};

/** Letters lead to a panel of one's own, whoever this browser belongs to. */
export const inRealPanel: CanActivateFn = async () => {
  const router = inject(Router);
  const { installation } = await inject(SessionStore).ready();
  return (
    installation === 'real' || router.createUrlTree([installation === 'unset' ? '/start' : '/velg'])
  );
};

/** For everyone, signed in or not; the frame around the page follows who it is. */
export const anyone: CanActivateFn = async () => {
  await inject(SessionStore).ready();
  return true;
};

/** Waits for the texts of a slice before its pages are shown. */
export function withTexts(...scopes: Scope[]): CanActivateFn {
  return async () => {
    await inject(Texts).load(...scopes);
    return true;
  };
}
