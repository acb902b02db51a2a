import { InjectionToken, Signal } from '@angular/core';

/** True while nothing can be sent, on a page that says why in an element with this id. */
export const ACTS_WAIT = new InjectionToken<Signal<boolean>>('ACTS_WAIT');
export const WHY_ACTS_WAIT = 'acts-wait';
