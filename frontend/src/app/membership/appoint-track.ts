import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { AppointValues, TRACKS } from './appoint-choices';
import type { AppointForm } from './appoint-form';

/** How the person was recruited, when, and where it is written (UP 3.2). */
@Component({
  selector: 'app-appoint-track',
  imports: [DsField, DsInput, ReactiveFormsModule, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="ds-fieldset choices" id="appoint-track" tabindex="-1" [formGroup]="form()">
      <legend>{{ 'membership.appoint.track' | transloco }}</legend>
      @for (track of tracks; track track) {
        <label>
          <input dsInput type="radio" formControlName="track" [value]="track" />
          {{ 'membership.track.' + track | transloco }}
        </label>
      }
    </fieldset>
    @if (values().track !== '') {
      <div class="form-row" [formGroup]="form()">
        <ds-field>
          <label for="appoint-trackOn">{{
            'membership.appoint.trackOn.' + values().track | transloco
          }}</label>
          <input
            dsInput
            id="appoint-trackOn"
            class="dateinput"
            type="date"
            formControlName="trackOn"
          />
        </ds-field>
        <ds-field>
          <label for="appoint-source">{{
            'membership.appoint.source.' + values().track | transloco
          }}</label>
          <input dsInput id="appoint-source" formControlName="source" />
        </ds-field>
      </div>
      @if (values().basis === 'organisation' || values().track === 'designation') {
        <label class="tick" [formGroup]="form()">
          <input dsInput type="checkbox" formControlName="letterOnRecord" />
          {{ 'membership.appoint.letter' | transloco }}
        </label>
      }
    }
  `,
  host: { class: 'formgroup' },
})
export class AppointTrack {
  readonly form = input.required<AppointForm>();
  readonly values = input.required<AppointValues>();
  protected readonly tracks = TRACKS;
}
