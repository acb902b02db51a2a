import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { YearView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { ProblemNotice } from '../../ui/problem-notice';
import { REGIONS } from './regions';

const FIELDS = { steeringDays: 'plan-steering-1', place: 'plan-place', endTime: 'plan-end' };
const MODES = ['room', 'remote', 'both'] as const;

/** What a proposal of the year's dates is made from. Days of the steering group that are not known stay empty. */
@Component({
  selector: 'app-plan-form',
  imports: [DsButton, DsField, DsInput, ProblemNotice, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-form.html',
})
export class PlanForm {
  private readonly api = inject(Api);
  readonly year = input.required<number>();
  readonly plan = input.required<YearView['plan']>();
  /** How many meetings of the steering group the statutes count with. */
  readonly steering = input.required<number>();
  readonly made = output<YearView>();
  protected readonly fields = FIELDS;
  protected readonly regions = REGIONS;
  protected readonly modes = MODES;
  protected readonly act = attempt();
  protected readonly days = computed(() =>
    Array.from({ length: this.steering() }, (_, at) => ({
      number: at + 1,
      value: this.plan()?.steering[at]?.day ?? '',
    })),
  );

  protected async make(form: HTMLFormElement): Promise<void> {
    const given = new FormData(form);
    const text = (name: string) => String(given.get(name) ?? '').trim();
    const steeringDays = given
      .getAll('steering')
      .map(String)
      .filter((day) => day !== '');
    const body = {
      year: this.year(),
      steeringDays: [...new Set(steeringDays)],
      region: text('region'),
      startTime: text('start'),
      endTime: text('end'),
      place: text('place'),
      mode: text('mode'),
    };
    const view = await this.act.answer(() => this.api.post<YearView>('/year-plan', body));
    if (view) this.made.emit(view);
  }
}
