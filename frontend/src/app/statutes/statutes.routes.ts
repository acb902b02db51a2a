import { Routes } from '@angular/router';
import { ClausePage } from './clause-page';
import { InterpretationsPage } from './interpretations-page';
import { PlanPage } from './plan-page';

/** The plan, its clauses and the readings in force. */
export const STATUTES_ROUTES: Routes = [
  { path: 'regler', component: PlanPage },
  { path: 'regler/tolkninger', component: InterpretationsPage },
  { path: 'regler/:punkt', component: ClausePage },
];
