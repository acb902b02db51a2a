import { Routes } from '@angular/router';
import { AboutPage } from './joining/about-page';
import { ApplicationPage } from './joining/application-page';
import { CallPage } from './joining/call-page';
import { CallsPage } from './joining/calls-page';
import { OwnApplicationPage } from './joining/own-application-page';

/** Open to everyone: nobody needs an account to read a call or to apply. */
export const JOINING_ROUTES: Routes = [
  { path: 'om-panelet', component: AboutPage },
  {
    path: 'bli-med',
    children: [
      { path: '', pathMatch: 'full', component: CallsPage },
      { path: 'min-soknad', component: OwnApplicationPage },
      { path: ':id', component: CallPage },
      { path: ':id/soknad', component: ApplicationPage },
    ],
  },
];
