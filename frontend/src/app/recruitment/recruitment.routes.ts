import { inject } from '@angular/core';
import { CanActivateFn, Router, Routes } from '@angular/router';
import { hasRole, withTexts } from '../kernel/guards';
import { SessionStore } from '../kernel/session-store';
import { CampaignFormPage } from './campaigns/campaign-form-page';
import { CampaignPage } from './campaigns/campaign-page';
import { CampaignsPage } from './campaigns/campaigns-page';

/** Campaigns are for the coordinator and AU. */
const leads: CanActivateFn = async () => {
  const router = inject(Router);
  const session = inject(SessionStore);
  await session.ready();
  if (session.leads()) return true;
  return router.createUrlTree(['/ingen-tilgang'], { queryParams: { rolle: 'coordinator' } });
};
const coordinator = hasRole('coordinator');

export const RECRUITMENT_ROUTES: Routes = [
  {
    path: 'rekruttering',
    children: [
      { path: '', pathMatch: 'full', canActivate: [leads], component: CampaignsPage },
      { path: 'ny', canActivate: [coordinator], component: CampaignFormPage },
      {
        path: 'foresporsler',
        canActivate: [withTexts('requests')],
        loadChildren: () => import('./requests/requests.routes').then((m) => m.REQUESTS_ROUTES),
      },
      { path: ':id', canActivate: [leads], component: CampaignPage },
      { path: ':id/endre', canActivate: [coordinator], component: CampaignFormPage },
    ],
  },
];
