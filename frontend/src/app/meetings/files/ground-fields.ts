import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';

const GROUNDS = ['personal', 'trade', 'internal', 'obtained'] as const;

/** By what law a case is closed, and why: asked wherever a case is born closed. */
@Component({
  selector: 'app-ground-fields',
  imports: [DsField, DsInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ds-field>
      <label [for]="prefix() + '-ground'">{{ 'files.field.ground' | transloco }}</label>
      <select #ground dsInput [id]="prefix() + '-ground'" (change)="law.set(ground.value)">
        <option value="">{{ 'files.closing.choose' | transloco }}</option>
        @for (each of grounds; track each) {
          <option [value]="each">{{ 'files.ground.' + each | transloco }}</option>
        }
      </select>
    </ds-field>
    <ds-field>
      <label [for]="prefix() + '-reason'">{{ 'files.field.reason' | transloco }}</label>
      <p data-field="description">{{ 'files.closing.reasonHelp' | transloco }}</p>
      <input
        #reason
        dsInput
        [id]="prefix() + '-reason'"
        maxlength="500"
        (input)="why.set(reason.value)"
      />
    </ds-field>
  `,
})
export class GroundFields {
  /** What the ids of the fields begin with. */
  readonly prefix = input.required<string>();
  readonly law = model('');
  readonly why = model('');
  protected readonly grounds = GROUNDS;
}

/** What is not said yet of a case that is to be closed: it is born closed with its ground of law. */
export function unsaid(law: string, why: string): ('ground' | 'reason')[] {
  return [...(law ? [] : ['ground' as const]), ...(why.trim() ? [] : ['reason' as const])];
}
