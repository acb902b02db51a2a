import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MeterView } from '../api/schema';
import { Texts } from '../kernel/texts';
import { Clause } from '../ui/clause';

/** How far it is to two thirds: so many of those needed, of how many, and what the other reading would ask for. */
@Component({
  selector: 'app-two-thirds',
  imports: [Clause, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'twothirds' },
  template: `
    <p>
      <b>{{ sum() }}</b>&ngsp;<app-clause [id]="meter().finding.clause" />
    </p>
    <progress [max]="meter().needed" [value]="shown()" [attr.aria-label]="sum()"></progress>
    <p class="small">{{ 'revision.meter.basis.' + meter().option | transloco: meter() }}</p>
    @if (meter().other; as other) {
      <p class="small quiet">{{ 'revision.meter.other.' + other.option | transloco: other }}</p>
    }
  `,
})
export class TwoThirds {
  private readonly texts = inject(Texts);
  readonly meter = input.required<MeterView>();
  protected readonly shown = computed(() => Math.min(this.meter().yes, this.meter().needed));
  protected readonly sum = computed(() => {
    const { yes, needed } = this.meter();
    return this.texts.t('revision.meter.sum', { yes, needed, missing: Math.max(0, needed - yes) });
  });
}
