import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { HomeView, YearView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { attempt } from '../../kernel/attempt';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { SessionStore } from '../../kernel/session-store';
import { Words } from '../../kernel/words';
import { ActsOnce } from '../../ui/acts-once';
import { AnnualWheel } from '../../ui/annual-wheel';
import { Dialog } from '../../ui/dialog';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Finding } from '../../ui/finding';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { ReadOnly } from '../../ui/read-only';
import { Skeleton } from '../../ui/skeleton';
import { osloInstant } from '../oslo-time';
import { PlanForm } from './plan-form';
import { PlannedMeeting } from './planned-meeting';
import { SchoolYears } from './school-years';

const FIELDS = { closesOn: 'year-closes' };

/** A year of meetings: proposed, asked about, chosen and adopted (UP 4.1). */
@Component({
  selector: 'app-year-page',
  imports: [
    AnnualWheel,
    Dialog,
    DsButton,
    DsField,
    DsInput,
    Finding,
    Icon,
    PageHead,
    PlanForm,
    PlannedMeeting,
    ProblemNotice,
    ReadOnly,
    SchoolYears,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './year-page.html',
})
export class YearPage {
  private readonly api = inject(Api);
  private readonly session = inject(SessionStore);
  private readonly topic = inject(Live).topic('meetings');
  protected readonly words = inject(Words);
  /** The year in the address, ?ar=2027; next year when it is not there. */
  readonly ar = input<string>();
  protected readonly fields = FIELDS;
  protected readonly act = attempt();
  protected readonly adopting = signal(false);
  protected readonly asked = signal(false);
  protected readonly data = loaded(() => {
    this.topic();
    const year = this.ar();
    return this.api.get<YearView>(year ? `/year-plan?year=${year}` : '/year-plan');
  });
  protected readonly plan = computed(() => this.data.value()?.plan ?? null);
  protected readonly year = computed(
    () => this.data.value()?.year ?? Number(this.session.today().slice(0, 4)) + 1,
  );
  protected readonly undecided = computed(
    () =>
      this.plan()?.meetings.filter(({ chosenDay, days }) => !chosenDay && days.length > 0) ?? [],
  );
  protected readonly unserved = computed(
    () => this.plan()?.steering.filter(({ servedOn }) => servedOn === null) ?? [],
  );
  /** No school break is known around any day one may choose: said once, and not at each of them. */
  protected readonly breaksUnknown = computed(() => {
    const plan = this.plan();
    const days = plan?.meetings.flatMap((meeting) => meeting.days) ?? [];
    if (plan?.state === 'adopted' || days.length === 0) return false;
    return days.every(({ reasons }) => reasons.some(({ kind }) => kind === 'schoolUnknown'));
  });
  /** Null for a year without any meeting. While it is planned, the proposed ones stand on it too. */
  protected readonly wheel = computed((): NonNullable<HomeView['wheel']> | null => {
    const view = this.data.value();
    if (!view) return null;
    const { year, meetings, plan } = view;
    const proposed = plan && plan.state !== 'adopted' ? plan.meetings : [];
    const coming = proposed.flatMap(({ number, chosenDay, days }) => {
      const startsAt = osloInstant(chosenDay ?? days[0]?.day ?? '', plan?.startTime ?? '');
      return startsAt ? [{ number, id: '', startsAt, state: 'planned' as const }] : [];
    });
    const all = [...meetings, ...coming];
    if (all.length === 0) return null;
    const held = meetings.filter(({ state }) => state === 'closed').length;
    const steering = plan?.steering.map(({ day }) => day) ?? [];
    return { year, meetings: all, held, planned: all.length, steering };
  });

  protected took(view: YearView): void {
    this.data.take(view);
  }

  protected async ask(closesOn: string): Promise<void> {
    const view = await this.post('/year-plan/poll', { closesOn });
    this.asked.set(view !== null);
  }

  protected async adopt(): Promise<void> {
    this.adopting.set(false);
    await this.post('/year-plan/adoption', {});
  }

  private async post(path: string, body: object): Promise<YearView | null> {
    const { version } = this.plan() ?? { version: 0 };
    const year = this.year();
    const view = await this.act.answer(() =>
      this.api.post<YearView>(path, { ...body, year, version }),
    );
    if (view) this.took(view);
    return view;
  }
}
