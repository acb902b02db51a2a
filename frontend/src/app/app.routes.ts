import { CanMatchFn, Routes } from '@angular/router';
import { ACCESS_ROUTES } from './access/access.routes';
import { HOME_ROUTES } from './home/home.routes';
import { MESSAGES_ROUTES } from './messages/messages.routes';
import { IDENTITY_ROUTES } from './identity/identity.routes';
import { NoAccessPage } from './home/no-access-page';
import { NotFoundPage } from './home/not-found-page';
import { anyone, signedIn, withTexts } from './kernel/guards';

/** Tells slices apart before their code is loaded. */
const startsWith =
  (...first: string[]): CanMatchFn =>
  (_route, segments) =>
    first.includes(segments[0]?.path ?? '');

/** All pages: paths are bokmål, each slice keeps its own list and its pages are loaded when visited. */
export const APP_ROUTES: Routes = [
  ...IDENTITY_ROUTES,
  {
    path: '',
    canActivate: [signedIn],
    children: [
      ...HOME_ROUTES,
      ...MESSAGES_ROUTES,
      ...ACCESS_ROUTES,
      {
        path: '',
        canMatch: [startsWith('panelet')],
        canActivate: [withTexts('membership', 'rules')],
        loadChildren: () =>
          import('./membership/membership.routes').then((m) => m.MEMBERSHIP_ROUTES),
      },
      {
        path: '',
        canMatch: [(_route, at) => /^regler\/(revisjon|historikk)/.test(at.join('/'))],
        canActivate: [withTexts('revision', 'statutes', 'rules')],
        loadChildren: () => import('./revision/revision.routes').then((m) => m.REVISION_ROUTES),
      },
      {
        path: '',
        canMatch: [startsWith('regler')],
        canActivate: [withTexts('statutes', 'rules')],
        loadChildren: () => import('./statutes/statutes.routes').then((m) => m.STATUTES_ROUTES),
      },
      {
        path: '',
        canMatch: [startsWith('taushet')],
        canActivate: [withTexts('declarations', 'rules')],
        loadChildren: () =>
          import('./declarations/declarations.routes').then((m) => m.DECLARATIONS_ROUTES),
      },
      {
        path: '',
        canMatch: [startsWith('revisjon')],
        canActivate: [withTexts('audit')],
        loadChildren: () => import('./audit/audit.routes').then((m) => m.AUDIT_ROUTES),
      },
      {
        path: '',
        canMatch: [startsWith('mine-opplysninger', 'rettelser', 'slettinger')],
        canActivate: [withTexts('privacy')],
        loadChildren: () => import('./privacy/privacy.routes').then((m) => m.PRIVACY_ROUTES),
      },
      {
        path: '',
        canMatch: [startsWith('rekruttering')],
        canActivate: [withTexts('recruitment', 'rules')],
        loadChildren: () =>
          import('./recruitment/recruitment.routes').then((m) => m.RECRUITMENT_ROUTES),
      },
      {
        path: '',
        canMatch: [startsWith('moter', 'ordliste')],
        canActivate: [withTexts('elections', 'meetings', 'rules', 'statutes')],
        loadChildren: () => import('./meetings/meetings.routes').then((m) => m.MEETINGS_ROUTES),
      },
      {
        path: '',
        canMatch: [startsWith('saker')],
        canActivate: [withTexts('cases', 'meetings', 'rules', 'statutes')],
        loadChildren: () => import('./meetings/cases/cases.routes').then((m) => m.CASES_ROUTES),
      },
      {
        path: '',
        canMatch: [startsWith('valg')],
        canActivate: [withTexts('elections', 'rules', 'statutes')],
        loadChildren: () => import('./elections/elections.routes').then((m) => m.ELECTIONS_ROUTES),
      },
      {
        path: '',
        canMatch: [startsWith('stemming')],
        canActivate: [withTexts('ballots')],
        loadChildren: () => import('./ballots/ballots.routes').then((m) => m.BALLOTS_ROUTES),
      },
      {
        path: '',
        canMatch: [startsWith('vedtak')],
        canActivate: [withTexts('after', 'meetings', 'rules', 'statutes')],
        loadChildren: () =>
          import('./meetings/register/register.routes').then((m) => m.REGISTER_ROUTES),
      },
      {
        path: '',
        canMatch: [startsWith('skriftlig')],
        canActivate: [withTexts('after', 'meetings', 'rules', 'statutes')],
        loadChildren: () =>
          import('./meetings/circulation/circulation.routes').then((m) => m.CIRCULATION_ROUTES),
      },
      {
        path: '',
        canMatch: [startsWith('tilganger', 'sikkerhet')],
        canActivate: [withTexts('administration')],
        loadChildren: () =>
          import('./administration/administration.routes').then((m) => m.ADMINISTRATION_ROUTES),
      },
    ],
  },
  {
    path: '',
    canMatch: [startsWith('verifiser')],
    canActivate: [anyone, withTexts('verification')],
    loadChildren: () =>
      import('./verification/verification.routes').then((m) => m.VERIFICATION_ROUTES),
  },
  {
    path: '',
    canMatch: [startsWith('bli-med', 'om-panelet')],
    canActivate: [anyone, withTexts('joining', 'rules')],
    loadChildren: () => import('./recruitment/joining.routes').then((m) => m.JOINING_ROUTES),
  },
  {
    path: 'nominer',
    canActivate: [anyone, withTexts('nominating')],
    loadComponent: () =>
      import('./recruitment/nominating/nomination-page').then((m) => m.NominationPage),
  },
  {
    path: 'datoer',
    canActivate: [anyone, withTexts('dates')],
    loadComponent: () =>
      import('./meetings/year/dates-by-link-page').then((m) => m.DatesByLinkPage),
  },
  {
    path: 'svar',
    canActivate: [anyone, withTexts('notice')],
    loadComponent: () =>
      import('./meetings/notice/answer-by-link-page').then((m) => m.AnswerByLinkPage),
  },
  {
    path: 'referat',
    canActivate: [anyone, withTexts('minutes')],
    loadComponent: () =>
      import('./meetings/minutes/published-list-page').then((m) => m.PublishedListPage),
  },
  {
    path: 'referat/:id',
    canActivate: [anyone, withTexts('minutes', 'meetings', 'rules', 'statutes')],
    loadComponent: () => import('./meetings/minutes/published-page').then((m) => m.PublishedPage),
  },
  { path: 'ingen-tilgang', component: NoAccessPage },
  { path: '**', component: NotFoundPage },
];
