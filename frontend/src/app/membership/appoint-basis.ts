import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { TranslocoPipe } from '@jsverse/transloco';
import type { OrganisationView } from '../api/schema';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import type { AppointValues } from './appoint-choices';
import type { AppointForm } from './appoint-form';
import { NewOrganisation } from './new-organisation';

/** What the person is appointed on, and for an organisation which one (UP 3.4, 3.2). */
@Component({
  selector: 'app-appoint-basis',
  imports: [DsField, DsInput, NewOrganisation, ReactiveFormsModule, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="ds-fieldset choices" id="appoint-basis" tabindex="-1" [formGroup]="form()">
      <legend>{{ 'membership.appoint.basis' | transloco }}</legend>
      @for (basis of bases; track basis) {
        <label>
          <input dsInput type="radio" formControlName="basis" [value]="basis" />
          {{ 'membership.basis.' + basis | transloco }}
        </label>
      }
    </fieldset>
    @if (values().basis === 'organisation') {
      <ds-field [formGroup]="form()">
        <label for="appoint-organisationId">{{
          'membership.appoint.organisation' | transloco
        }}</label>
        <select dsInput id="appoint-organisationId" formControlName="organisationId">
          <option value="">{{ 'membership.appoint.choose' | transloco }}</option>
          @for (organisation of organisations(); track organisation.id) {
            <option [value]="organisation.id">{{ organisation.name }}</option>
          }
        </select>
      </ds-field>
      <app-new-organisation (added)="added.emit($event)" />
    }
  `,
  host: { class: 'formgroup' },
})
export class AppointBasis {
  readonly form = input.required<AppointForm>();
  readonly values = input.required<AppointValues>();
  readonly organisations = input.required<readonly OrganisationView[]>();
  readonly added = output<OrganisationView>();
  protected readonly bases = ['own', 'nextOfKin', 'organisation'] as const;
}
