import { Routes } from '@angular/router';
import { hasRole } from '../kernel/guards';
import { CorrectionsPage } from './corrections-page';
import { OwnDataPage } from './own-data-page';

/** One's own data, and the requests for correction that wait for the coordinator. */
export const PRIVACY_ROUTES: Routes = [
  { path: 'mine-opplysninger', component: OwnDataPage },
  { path: 'rettelser', canActivate: [hasRole('coordinator')], component: CorrectionsPage },
];
