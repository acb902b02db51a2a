import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  computed,
  inject,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ForecastEventView, ForecastView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { Clause } from '../ui/clause';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { Empty } from '../ui/empty';
import { Icon } from '../ui/icon';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { ReadOnly } from '../ui/read-only';
import { Skeleton } from '../ui/skeleton';
import { byYear, eventYears, eventsOf } from './forecast-model';
import { ForecastTimeline } from './forecast-timeline';
import { ForecastWords } from './forecast-words';

/** Framover: what ends, what breaks and what is to be elected in ten years, and when to begin. */
@Component({
  selector: 'app-forecast-page',
  imports: [
    Clause,
    DsButton,
    DsField,
    DsInput,
    Empty,
    ForecastTimeline,
    Icon,
    PageHead,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './forecast-page.html',
})
export class ForecastPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly document = inject(DOCUMENT);
  private readonly changes = [inject(Live).topic('board'), inject(Live).topic('offices')];
  protected readonly said = inject(ForecastWords);
  protected readonly words = inject(Words);
  protected readonly canRecruit = inject(SessionStore).isCoordinator;
  protected readonly suppositions = ['nobody', 'everyone'] as const;
  protected readonly renewing = signal<ForecastView['renewing']>('nobody');
  protected readonly year = signal<number | null>(null);

  protected readonly forecast = loaded(() => {
    for (const change of this.changes) change();
    return this.api.get<ForecastView>(`/forecast?renewing=${this.renewing()}`);
  });
  protected readonly years = computed(() => {
    const view = this.forecast.value();
    return view ? eventYears(view) : [];
  });
  protected readonly events = computed(() => {
    const view = this.forecast.value();
    return view ? byYear(eventsOf(view, this.year())) : [];
  });
  protected readonly calendar = computed(() => {
    const language = this.texts.language();
    const spoken = language === 'nb-lett' ? 'nb' : language;
    return `/api/forecast.ics?renewing=${this.renewing()}&language=${spoken}`;
  });

  protected choose(year: string): void {
    this.year.set(year === '' ? null : Number(year));
  }

  /** Where the coordinator fills the place: the seat, or the field that lacks an alternate. */
  protected way({
    kind,
    seat,
    fieldId,
  }: ForecastEventView): Record<string, string | number> | null {
    if (!this.canRecruit()) return null;
    if (kind === 'seatVacant' && seat !== null) return { plass: seat };
    return kind === 'alternates' && fieldId !== null ? { vara: fieldId } : null;
  }

  protected print(): void {
    this.document.defaultView?.print();
  }
}
