import { inject } from '@angular/core';
import { CanMatchFn, Routes } from '@angular/router';
import { hasRole, withTexts } from '../kernel/guards';
import { SessionStore } from '../kernel/session-store';
import { AppointPage } from './appoint-page';
import { BoardPage } from './board-page';
import { EndPage } from './end-page';
import { MemberPage } from './member-page';
import { MembersPage } from './members-page';
import { OfficesPage } from './offices-page';
import { PanelPage } from './panel-page';

/** Seat, field and basis beside a name are for the coordinator, the leader and the deputy leader. */
const seesBoard: CanMatchFn = async () => {
  const session = inject(SessionStore);
  await session.ready();
  return session.leads();
};
const coordinator = hasRole('coordinator');

/** Findings may name the reading in force, whose words belong to the statutes. */
export const MEMBERSHIP_ROUTES: Routes = [
  {
    path: 'panelet',
    canActivate: [withTexts('statutes', 'register')],
    children: [
      { path: '', pathMatch: 'full', canMatch: [seesBoard], component: BoardPage },
      { path: '', pathMatch: 'full', component: PanelPage },
      { path: 'oppnevn', canActivate: [coordinator], component: AppointPage },
      { path: 'avslutt/:id', canActivate: [coordinator], component: EndPage },
      {
        path: 'forny/:id',
        canActivate: [coordinator],
        loadComponent: () => import('./register/renew-page').then((m) => m.RenewPage),
      },
      {
        path: 'grunnlag/:id',
        canActivate: [hasRole('coordinator', 'leader', 'deputyLeader')],
        loadComponent: () => import('./register/lapse-page').then((m) => m.LapsePage),
      },
      {
        path: 'fungering/:plass',
        canActivate: [coordinator],
        loadComponent: () => import('./register/acting-page').then((m) => m.ActingPage),
      },
      {
        path: 'medlemmer/:id/avslutning',
        loadComponent: () => import('./register/farewell-page').then((m) => m.FarewellPage),
      },
      {
        path: 'medlemmer/:id/foresatt',
        canActivate: [coordinator],
        loadComponent: () => import('./register/guardian-page').then((m) => m.GuardianPage),
      },
      { path: 'medlemmer', canActivate: [coordinator], component: MembersPage },
      { path: 'medlemmer/:id', canActivate: [withTexts('messages')], component: MemberPage },
      {
        path: 'organisasjoner',
        canActivate: [hasRole('coordinator', 'leader', 'deputyLeader'), withTexts('organisations')],
        loadComponent: () =>
          import('./organisations/organisations-page').then((m) => m.OrganisationsPage),
      },
      {
        path: 'organisasjoner/:id',
        canActivate: [hasRole('coordinator', 'leader', 'deputyLeader'), withTexts('organisations')],
        loadComponent: () =>
          import('./organisations/organisation-page').then((m) => m.OrganisationPage),
      },
      {
        path: 'importer',
        canActivate: [coordinator, withTexts('import')],
        loadComponent: () => import('./import/import-page').then((m) => m.ImportPage),
      },
      { path: 'verv', component: OfficesPage },
      {
        path: 'verv/framover',
        canActivate: [hasRole('coordinator', 'leader', 'deputyLeader'), withTexts('elections')],
        loadComponent: () => import('./offices-calendar-page').then((m) => m.OfficesCalendarPage),
      },
      {
        path: 'framover',
        canActivate: [hasRole('coordinator', 'leader', 'deputyLeader'), withTexts('forecast')],
        loadComponent: () => import('./forecast-page').then((m) => m.ForecastPage),
      },
    ],
  },
];
