import { Routes } from '@angular/router';
import { hasRole } from '../kernel/guards';
import { DeclarationPage } from './declaration-page';
import { SignPage } from './sign-page';
import { StatusPage } from './status/status-page';
import { VersionsPage } from './versions/versions-page';
import { WritePage } from './versions/write-page';

/** The confidentiality declaration (UP 6.1). */
export const DECLARATIONS_ROUTES: Routes = [
  { path: 'taushet', component: DeclarationPage },
  { path: 'taushet/signer', component: SignPage },
  {
    path: 'taushet/status',
    canActivate: [hasRole('coordinator', 'leader', 'deputyLeader')],
    component: StatusPage,
  },
  { path: 'taushet/utgaver', canActivate: [hasRole('coordinator')], component: VersionsPage },
  { path: 'taushet/utgaver/ny', canActivate: [hasRole('coordinator')], component: WritePage },
  { path: 'taushet/utgaver/:id', canActivate: [hasRole('coordinator')], component: WritePage },
];
