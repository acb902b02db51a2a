import { Routes } from '@angular/router';
import { hasRole } from '../kernel/guards';
import { CorrectionsPage } from './corrections-page';
import { ErasuresPage } from './erasures-page';
import { OwnDataPage } from './own-data-page';

/** One's own data, the requests for correction that wait, and what is erased after somebody has left. */
export const PRIVACY_ROUTES: Routes = [
  { path: 'mine-opplysninger', component: OwnDataPage },
  { path: 'rettelser', canActivate: [hasRole('coordinator')], component: CorrectionsPage },
  {
    path: 'slettinger',
    canActivate: [hasRole('coordinator', 'leader', 'deputyLeader')],
    component: ErasuresPage,
  },
];
