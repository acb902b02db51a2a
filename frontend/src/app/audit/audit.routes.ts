import { Routes } from '@angular/router';
import { hasRole } from '../kernel/guards';
import { AuditPage } from './audit-page';

/** What was done, and the proof of it. */
export const AUDIT_ROUTES: Routes = [
  {
    path: 'revisjon',
    canActivate: [hasRole('coordinator', 'leader')],
    component: AuditPage,
  },
];
