import { Routes } from '@angular/router';
import { ChangePage } from './change-page';
import { ChangesPage } from './changes-page';
import { EditPage } from './edit-page';
import { HistoryPage } from './history-page';
import { ReadingFormPage } from './reading-form-page';

/** Changes of the rules: proposed, supported, tried out, and what became of them. */
export const REVISION_ROUTES: Routes = [
  { path: 'regler/historikk', component: HistoryPage },
  { path: 'regler/revisjon', component: ChangesPage },
  { path: 'regler/revisjon/ny', component: EditPage },
  { path: 'regler/revisjon/tolkning/:id', component: ReadingFormPage },
  { path: 'regler/revisjon/:id', component: ChangePage },
  { path: 'regler/revisjon/:id/rediger', component: EditPage },
];
