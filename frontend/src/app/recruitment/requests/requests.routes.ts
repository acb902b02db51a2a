import { Routes } from '@angular/router';
import { hasRole } from '../../kernel/guards';
import { RequestFormPage } from './request-form-page';
import { RequestPage } from './request-page';
import { RequestsPage } from './requests-page';

const leads = hasRole('coordinator', 'leader', 'deputyLeader');
const coordinator = hasRole('coordinator');

/** Requests to organisations: AU reads and compares, the coordinator asks. */
export const REQUESTS_ROUTES: Routes = [
  { path: '', pathMatch: 'full', canActivate: [leads], component: RequestsPage },
  { path: 'ny', canActivate: [coordinator], component: RequestFormPage },
  { path: ':id', canActivate: [leads], component: RequestPage },
  { path: ':id/endre', canActivate: [coordinator], component: RequestFormPage },
];
