import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { HomeView } from '../api/schema';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { RADIUS, arcTo, partOfYear, pointAt, tickAt } from './wheel';

const LABEL_RADIUS = RADIUS + 32;
/** The steering group's squares lie inside the ring; half their side. */
const STEERING_RADIUS = RADIUS - 26;
const HALF = 5;

/** The year's meetings on a circle, with the same as a list for those who prefer words. */
@Component({
  selector: 'app-annual-wheel',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './annual-wheel.html',
})
export class AnnualWheel {
  private readonly texts = inject(Texts);
  private readonly session = inject(SessionStore);
  protected readonly words = inject(Words);
  readonly wheel = input.required<NonNullable<HomeView['wheel']>>();

  protected readonly meetings = computed(() =>
    this.wheel()
      .meetings.filter((meeting) => meeting.state !== 'cancelled')
      .map((meeting) => ({
        ...meeting,
        ...pointAt(partOfYear(this.words.osloDate(meeting.startsAt))),
        held: meeting.state === 'closed',
        date: this.words.dayMonth(meeting.startsAt),
      })),
  );
  protected readonly steering = computed(() =>
    this.wheel().steering.map((day) => {
      const { x, y } = pointAt(partOfYear(day), STEERING_RADIUS);
      return { day, x: x - HALF, y: y - HALF, size: 2 * HALF, date: this.words.dayMonth(day) };
    }),
  );
  protected readonly next = computed(
    () => this.meetings().find((meeting) => !meeting.held) ?? null,
  );
  protected readonly arc = computed(() => arcTo(this.elapsed()));
  protected readonly months = computed(() =>
    Array.from({ length: 12 }, (_, month) => this.month(month)),
  );
  protected readonly days = computed(() => {
    const next = this.next();
    if (!next || next.id === '') return null;
    return this.words.daysBetween(this.session.today(), this.words.osloDate(next.startsAt));
  });
  protected readonly description = computed(() => {
    const next = this.next();
    const dates = this.words.list(this.meetings().map((meeting) => meeting.date));
    const { held, planned } = this.wheel();
    const coming = next ? this.texts.t('home.wheel.next', { date: next.date }) : '';
    const group = this.steering().map(({ date }) => date);
    const others =
      group.length > 0
        ? this.texts.t('home.wheel.steering', { dates: this.words.list(group) })
        : '';
    const all = this.texts.t('home.wheel.description', { dates, held, planned });
    return [all, coming, others].filter((each) => each !== '').join(' ');
  });

  private elapsed(): number {
    const today = this.session.today();
    const year = Number(today.slice(0, 4));
    if (year !== this.wheel().year) return year > this.wheel().year ? 1 : 0;
    return partOfYear(today);
  }

  private month(month: number) {
    const date = `${this.wheel().year}-${String(month + 1).padStart(2, '0')}`;
    return {
      tick: tickAt(partOfYear(`${date}-01`)),
      label: this.words.shortMonth(`${date}-15`).replace(/\.$/, ''),
      ...pointAt(partOfYear(`${date}-16`), LABEL_RADIUS),
    };
  }
}
