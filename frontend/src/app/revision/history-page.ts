import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { StatutesHistoryView, StatutesVersionView } from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { ActsOnce } from '../ui/acts-once';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { FixForm } from './fix-form';
import { PlanDiff } from './plan-diff';
import { TextDiff } from './text-diff';

/** Every version of the plan, what it changed, what was set right in it, and how many decisions were judged by it. */
@Component({
  selector: 'app-history-page',
  imports: [
    Empty,
    FixForm,
    PageHead,
    PlanDiff,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TextDiff,
    TranslocoPipe,
  ],
  hostDirectives: [ActsOnce],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './history-page.html',
})
export class HistoryPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly texts = inject(Texts);
  protected readonly words = inject(Words);
  protected readonly page = loaded(() => {
    this.live.topic('statutes')();
    return this.api.get<StatutesHistoryView>('/statutes-history');
  });
  /** The one that applies, which misprints are set right in. */
  protected readonly current = computed(
    () => this.page.value()?.versions.find(({ standing }) => standing === 'current') ?? null,
  );

  protected span({ inForceFrom, lastDay, standing }: StatutesVersionView): string {
    const from = this.words.date(inForceFrom);
    const to = lastDay === null ? '' : this.words.date(lastDay);
    return this.texts.t(`revision.history.${standing}`, { from, to, ended: lastDay !== null });
  }
}
