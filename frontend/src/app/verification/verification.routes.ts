import { Routes } from '@angular/router';
import { VerifyPage } from './verify-page';

/** Open to everyone, signed in or not. */
export const VERIFICATION_ROUTES: Routes = [{ path: 'verifiser', component: VerifyPage }];
