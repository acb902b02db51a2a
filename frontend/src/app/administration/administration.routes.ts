import { Routes } from '@angular/router';
import { hasRole } from '../kernel/guards';
import { AccessPage } from './access-page';
import { SecurityPage } from './security-page';

/** What those who run the panel need to see of the program itself. */
export const ADMINISTRATION_ROUTES: Routes = [
  {
    path: 'tilganger',
    canActivate: [hasRole('coordinator', 'leader', 'deputyLeader')],
    component: AccessPage,
  },
  {
    path: 'sikkerhet',
    canActivate: [hasRole('coordinator')],
    component: SecurityPage,
  },
];
