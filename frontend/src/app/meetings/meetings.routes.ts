import { Routes } from '@angular/router';
import { hasRole, withTexts } from '../kernel/guards';

const prepares = hasRole('coordinator', 'leader', 'deputyLeader');

/** Meetings from plan to minutes (UP 4.1, 4.3). */
export const MEETINGS_ROUTES: Routes = [
  { path: 'moter', loadComponent: () => import('./meetings-page').then((m) => m.MeetingsPage) },
  {
    path: 'moter/aar',
    canActivate: [prepares, withTexts('dates', 'home')],
    loadComponent: () => import('./year/year-page').then((m) => m.YearPage),
  },
  {
    path: 'moter/datoer',
    canActivate: [withTexts('dates')],
    loadComponent: () => import('./year/own-dates-page').then((m) => m.OwnDatesPage),
  },
  {
    path: 'moter/ekstra',
    loadComponent: () => import('./extra/extra-page').then((m) => m.ExtraPage),
  },
  {
    path: 'moter/:id',
    canActivate: [withTexts('notice')],
    loadComponent: () => import('./meeting-page').then((m) => m.MeetingPage),
  },
  {
    path: 'moter/:id/innkalling',
    canActivate: [prepares, withTexts('notice')],
    loadComponent: () => import('./notice/notice-page').then((m) => m.NoticePage),
  },
  {
    path: 'moter/:id/plan',
    canActivate: [prepares, withTexts('files')],
    loadComponent: () => import('./plan/plan-page').then((m) => m.PlanPage),
  },
  {
    path: 'ordliste',
    canActivate: [withTexts('papers')],
    loadComponent: () => import('./papers/glossary/glossary-page').then((m) => m.GlossaryPage),
  },
  {
    path: 'moter/:id/plan/:caseId',
    canActivate: [prepares, withTexts('papers', 'files')],
    loadComponent: () => import('./plan/paper-page').then((m) => m.PaperPage),
  },
  {
    path: 'moter/:id/papirer',
    canActivate: [withTexts('papers', 'files')],
    loadComponent: () => import('./papers/papers-page').then((m) => m.PapersPage),
  },
  {
    path: 'moter/:id/sak/:caseId',
    canActivate: [withTexts('papers', 'files')],
    loadComponent: () => import('./papers/case-page').then((m) => m.CasePage),
  },
  {
    path: 'moter/:id/live',
    canActivate: [withTexts('papers')],
    data: { layout: 'bare' },
    loadComponent: () => import('./live/live-page').then((m) => m.LivePage),
  },
  {
    path: 'moter/:id/referat',
    loadComponent: () => import('./minutes/minutes-page').then((m) => m.MinutesPage),
  },
];
