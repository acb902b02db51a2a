import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { EvaluationsView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Words } from '../../kernel/words';
import { Empty } from '../../ui/empty';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';

const QUESTIONS = ['heard', 'understood', 'time'] as const;

/** What the panel thought of the year's meetings, one after another, as sums of all who answered. */
@Component({
  selector: 'app-evaluations-page',
  imports: [Empty, PageHead, ProblemNotice, RouterLink, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './evaluations-page.html',
})
export class EvaluationsPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  protected readonly words = inject(Words);
  /** The year in the address; empty for this one. */
  readonly ar = input<string>();
  protected readonly questions = QUESTIONS;
  protected readonly page = loaded(() => {
    this.live.topic('meetings')();
    const year = this.ar();
    return this.api.get<EvaluationsView>(year ? `/evaluations?year=${year}` : '/evaluations');
  });
}
