import { Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, NonNullableFormBuilder } from '@angular/forms';
import { map } from 'rxjs';
import type { AppointValues } from './appoint-choices';

/** The appointment form, one control per value. */
export type AppointForm = FormGroup<{ [K in keyof AppointValues]: FormControl<AppointValues[K]> }>;

/** An empty form for a representative from `today`. */
export function appointForm(builder: NonNullableFormBuilder, today: string): AppointForm {
  return new FormGroup({
    kind: builder.control<AppointValues['kind']>('representative'),
    seatId: builder.control(''),
    fieldId: builder.control(''),
    personId: builder.control(''),
    basis: builder.control<AppointValues['basis']>(''),
    organisationId: builder.control(''),
    otherField: builder.control(''),
    track: builder.control<AppointValues['track']>(''),
    trackOn: builder.control(''),
    source: builder.control(''),
    letterOnRecord: builder.control<boolean>(false),
    from: builder.control(today),
    reason: builder.control(''),
  });
}

/** The form's values as a signal. Call it in an injection context. */
export function valuesOf(form: AppointForm): Signal<AppointValues> {
  return toSignal(form.valueChanges.pipe(map(() => form.getRawValue())), {
    initialValue: form.getRawValue(),
  });
}
