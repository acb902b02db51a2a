import { Routes } from '@angular/router';
import { hasRole } from '../kernel/guards';
import { DeclarationPage } from './declaration-page';
import { SignPage } from './sign-page';
import { StatusPage } from './status-page';

/** The confidentiality declaration (UP 6.1). */
export const DECLARATIONS_ROUTES: Routes = [
  { path: 'taushet', component: DeclarationPage },
  { path: 'taushet/signer', component: SignPage },
  {
    path: 'taushet/status',
    canActivate: [hasRole('coordinator', 'leader', 'deputyLeader')],
    component: StatusPage,
  },
];
