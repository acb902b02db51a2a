import { ChangeDetectionStrategy, Component, DOCUMENT, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { MayStandView, OfficesCalendarView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { Clause } from '../ui/clause';
import { DsButton } from '../ui/ds-button';
import { Empty } from '../ui/empty';
import { Finding } from '../ui/finding';
import { Icon } from '../ui/icon';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { FrameLane, TimelineFrame } from './timeline-frame';

const OFFICES = ['leader', 'deputyLeader'] as const;
const DAY_MS = 86_400_000;

/** Who is due when, eight years ahead; who may still be elected; whether the stagger holds, and the remedy (UP 3.3). */
@Component({
  selector: 'app-offices-calendar-page',
  imports: [
    Clause,
    DsButton,
    Empty,
    Finding,
    Icon,
    PageHead,
    ProblemNotice,
    Skeleton,
    TimelineFrame,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './offices-calendar-page.html',
})
export class OfficesCalendarPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly document = inject(DOCUMENT);
  private readonly changes = [inject(Live).topic('board'), inject(Live).topic('offices')];
  protected readonly words = inject(Words);

  protected readonly calendar = loaded(() => {
    for (const change of this.changes) change();
    return this.api.get<OfficesCalendarView>('/offices/calendar');
  });
  protected readonly years = computed(() => {
    const view = this.calendar.value();
    if (!view) return [];
    const [first, last] = [yearOf(view.today), yearOf(view.to)];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  protected readonly lanes = computed((): FrameLane[] => {
    const bars = this.calendar.value()?.bars ?? [];
    return OFFICES.map((office) => ({
      name: this.texts.t(`membership.office.${office}`),
      marks: bars
        .filter((bar) => bar.office === office)
        .map(({ from, to, foreseen }) => {
          const left = this.place(from);
          const width = Math.round((this.place(to) - left) * 100) / 100;
          return { left, width, look: foreseen ? 'fore' : null, colour: 'accent' };
        }),
      note: null,
    }));
  });

  protected inside({ endsInside }: MayStandView): string {
    if (endsInside.length === 0) return this.texts.t('elections.calendar.insideNo');
    const names = endsInside.map((each) => this.texts.t(`membership.office.${each}`).toLowerCase());
    return this.texts.t('elections.calendar.insideYes', { offices: this.words.list(names) });
  }

  /** Where a day stands on the axis, in per cent; days off it stand at its ends. */
  protected place(date: string): number {
    const years = this.years();
    const start = Date.UTC(years[0] ?? yearOf(date), 0, 1);
    const end = Date.UTC((years.at(-1) ?? yearOf(date)) + 1, 0, 1);
    const share = (Date.parse(date) - start) / DAY_MS / ((end - start) / DAY_MS);
    return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
  }

  protected print(): void {
    this.document.defaultView?.print();
  }
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
