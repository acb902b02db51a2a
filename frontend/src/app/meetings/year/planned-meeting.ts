import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { YearView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Texts } from '../../kernel/texts';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Icon } from '../../ui/icon';
import type { IconName } from '../../ui/icons';
import { ProblemNotice } from '../../ui/problem-notice';

type Plan = NonNullable<YearView['plan']>;
type Planned = Plan['meetings'][number];
type Day = Planned['days'][number];

type Forecast = NonNullable<Day['forecast']>;

const LOOK: Record<Forecast['outlook'], { icon: IconName; css: string }> = {
  safe: { icon: 'checkmark-circle', css: 'ok' },
  likely: { icon: 'checkmark-circle', css: 'part' },
  unsure: { icon: 'clock', css: 'part' },
  impossible: { icon: 'exclamationmark-triangle', css: 'bad' },
};

/** One meeting of the plan: the days it may be on with what speaks for and against each, and its deadlines. */
@Component({
  selector: 'app-planned-meeting',
  imports: [DsButton, DsField, DsInput, Icon, ProblemNotice, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './planned-meeting.html',
})
export class PlannedMeeting {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  protected readonly words = inject(Words);
  readonly meeting = input.required<Planned>();
  readonly state = input.required<Plan['state']>();
  /** It is said elsewhere on the page that no school break is known. */
  readonly breaksUnknown = input(false);
  readonly changed = output<YearView>();
  protected readonly act = attempt();
  protected readonly days = computed(() =>
    this.meeting().days.map((day) => ({
      ...day,
      name: this.words.weekdayDayMonth(day.day),
      chosen: day.day === this.meeting().chosenDay,
      said: [
        ...day.concerns.map((each) => this.sentence('concern', each)),
        ...day.reasons
          .filter(({ kind }) => kind !== 'schoolUnknown' || !this.breaksUnknown())
          .map((each) => this.sentence('reason', each)),
      ],
      outlook: day.forecast && this.outlook(day.forecast),
    })),
  );
  /** Three places to write a day in; the empty ones are left out. */
  protected readonly places = computed(() =>
    [0, 1, 2].map((at) => ({ at, value: this.meeting().days[at]?.day ?? '' })),
  );

  protected async choose(day: string): Promise<void> {
    await this.put('/year-plan/choice', { day });
  }

  protected async change(form: HTMLFormElement): Promise<void> {
    const given = new FormData(form).getAll('day').map(String);
    const days = [...new Set(given.filter((day) => day !== ''))];
    if (days.length > 0) await this.put('/year-plan/days', { days });
  }

  private async put(path: string, body: object): Promise<void> {
    const { id: plannedId, version } = this.meeting();
    const view = await this.act.answer(() =>
      this.api.put<YearView>(path, { ...body, plannedId, version }),
    );
    if (view) this.changed.emit(view);
  }

  private sentence(group: 'concern' | 'reason', { kind, facts }: Day['reasons'][number]): string {
    const { name, day, region, ...rest } = facts;
    return this.texts.t(`dates.${group}.${kind}`, {
      ...rest,
      ...(name === undefined ? {} : { name: this.texts.t(`dates.day.${name}`) }),
      ...(day === undefined ? {} : { day: this.words.dayMonth(String(day)) }),
      ...(region === undefined ? {} : { region: this.texts.t(`dates.region.${region}`) }),
    });
  }

  private outlook({ outlook, fieldsMissing, ...sums }: Forecast) {
    const said = this.texts.t(`dates.outlook.${outlook}`, { ...sums });
    const answers = this.texts.t('dates.outlook.counts', { ...sums });
    const fields = fieldsMissing.length;
    const missing = fields > 0 ? this.texts.t('dates.outlook.fields', { count: fields }) : '';
    return { ...LOOK[outlook], said, counts: `${answers} ${missing}`.trim() };
  }
}
