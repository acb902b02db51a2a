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
    path: 'moter/oppmote',
    canActivate: [withTexts('after')],
    loadComponent: () => import('./statistics/attendance-page').then((m) => m.AttendancePage),
  },
  {
    path: 'moter/evaluering',
    canActivate: [withTexts('evaluation')],
    loadComponent: () => import('./evaluation/evaluations-page').then((m) => m.EvaluationsPage),
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
    canActivate: [withTexts('papers', 'after')],
    data: { layout: 'bare' },
    loadComponent: () => import('./live/live-page').then((m) => m.LivePage),
  },
  {
    path: 'moter/:id/storskjerm',
    data: { layout: 'bare' },
    loadComponent: () => import('./screen/screen-page').then((m) => m.ScreenPage),
  },
  {
    path: 'moter/:id/oppfolging',
    canActivate: [withTexts('after')],
    loadComponent: () => import('./tasks/follow-up-page').then((m) => m.FollowUpPage),
  },
  {
    path: 'moter/:id/evaluering',
    canActivate: [withTexts('evaluation')],
    loadComponent: () => import('./evaluation/evaluation-page').then((m) => m.EvaluationPage),
  },
  {
    path: 'moter/:id/mine-utsagn',
    loadComponent: () =>
      import('./statements/own-statements-page').then((m) => m.OwnStatementsPage),
  },
  {
    path: 'moter/:id/referat/skriv',
    loadComponent: () => import('./live/writing/late-minutes-page').then((m) => m.LateMinutesPage),
  },
  {
    path: 'moter/:id/referat',
    canActivate: [withTexts('minutes')],
    loadComponent: () => import('./minutes/minutes-page').then((m) => m.MinutesPage),
  },
  {
    path: 'moter/:id/referat/send',
    canActivate: [hasRole('coordinator'), withTexts('minutes')],
    loadComponent: () => import('./minutes/send-page').then((m) => m.SendPage),
  },
  {
    path: 'moter/:id/referat/gjennomsyn',
    canActivate: [withTexts('minutes')],
    loadComponent: () => import('./minutes/review-page').then((m) => m.ReviewPage),
  },
  {
    path: 'moter/:id/referat/omtale',
    canActivate: [withTexts('minutes')],
    loadComponent: () => import('./minutes/mentions-page').then((m) => m.MentionsPage),
  },
  {
    path: 'moter/:id/referat/oversikt',
    canActivate: [prepares, withTexts('minutes')],
    loadComponent: () => import('./minutes/overview-page').then((m) => m.OverviewPage),
  },
];
