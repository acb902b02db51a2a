import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ClauseView, StatutesView } from '../api/schema';
import { Api } from '../kernel/api';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { ReadOnly } from '../ui/read-only';
import { Skeleton } from '../ui/skeleton';
import { ClauseRules } from './clause-rules';
import { ScrollTo } from './scroll-to';
import { wordsIn } from '../ui/plan-words';

/** The plan as a numbered page: every clause has its own address, and says what the program checks. */
@Component({
  selector: 'app-plan-page',
  imports: [
    ClauseRules,
    Empty,
    PageHead,
    ProblemNotice,
    ReadOnly,
    RouterLink,
    ScrollTo,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-page.html',
})
export class PlanPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  protected readonly fragment = toSignal(inject(ActivatedRoute).fragment, { initialValue: null });
  protected readonly statutes = loaded(() => this.api.get<StatutesView>('/statutes'));
  protected readonly lead = computed(() => {
    const plan = this.statutes.value();
    if (!plan) return '';
    const adopted = this.words.date(plan.adoptedOn);
    const expires = plan.expiresOn ? this.words.date(plan.expiresOn) : '';
    return this.texts.t(expires ? 'statutes.plan.leadUntil' : 'statutes.plan.lead', {
      adopted,
      expires,
    });
  });

  protected heading(clause: ClauseView): string {
    return wordsIn(clause.heading, this.texts.language());
  }

  /** The plan's line breaks are its paragraphs. */
  protected paragraphs(clause: ClauseView): string[] {
    return clause.text.split('\n').filter((line) => line.trim() !== '');
  }
}
