import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { DecisionRegisterView, RegisteredDecisionView, StatutesView } from '../../api/schema';
import { Api } from '../../kernel/api';
import { Live } from '../../kernel/live';
import { loaded } from '../../kernel/loaded';
import { Words } from '../../kernel/words';
import { DsButton } from '../../ui/ds-button';
import { DsField } from '../../ui/ds-field';
import { DsInput } from '../../ui/ds-input';
import { Empty } from '../../ui/empty';
import { Icon } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { ProblemNotice } from '../../ui/problem-notice';
import { Skeleton } from '../../ui/skeleton';
import { DecisionStanding, decisionStanding } from './decision-standing';

/** Filters that stand in the address; the words do not, since they may tell of a person or a closed case. */
interface Chosen {
  ar?: string | null;
  til?: string | null;
  punkt?: string | null;
  mal?: string | null;
  utfall?: string | null;
  side?: string | null;
}

/** All decisions over all meetings that the reader may know of. */
@Component({
  selector: 'app-decisions-page',
  imports: [
    DsButton,
    DsField,
    DsInput,
    Empty,
    Icon,
    PageHead,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './decisions-page.html',
})
export class DecisionsPage {
  private readonly api = inject(Api);
  private readonly live = inject(Live);
  private readonly router = inject(Router);
  protected readonly words = inject(Words);
  readonly ar = input<string>();
  readonly til = input<string>();
  readonly punkt = input<string>();
  readonly mal = input<string>();
  readonly utfall = input<string>();
  readonly side = input<string>();
  protected readonly sought = signal('');
  private readonly year = computed(() => (/^20\d\d$/.test(this.ar() ?? '') ? this.ar() : ''));
  protected readonly register = loaded(() => {
    this.live.any();
    return this.api.put<DecisionRegisterView>('/decision-search', {
      words: this.sought(),
      year: this.year() ? Number(this.year()) : null,
      addressee: this.til() || null,
      clause: this.punkt() || null,
      goal: this.mal() || null,
      outcome: this.outcome(),
      page: Math.max(1, Math.min(100_000, Number.parseInt(this.side() ?? '1', 10) || 1)),
    });
  });
  protected readonly statutes = loaded(() => this.api.get<StatutesView>('/statutes'));
  protected readonly isNarrowed = computed(
    () =>
      this.sought() !== '' ||
      [this.ar(), this.til(), this.punkt(), this.mal(), this.utfall()].some((each) => each),
  );
  protected readonly goals = computed(() => {
    const there = new Set(this.register.value()?.goals ?? []);
    return (this.statutes.value()?.goals ?? []).filter(({ id }) => there.has(id));
  });

  protected standingOf(row: RegisteredDecisionView): DecisionStanding {
    return decisionStanding(row);
  }

  protected choose(chosen: Chosen): void {
    void this.router.navigate(['/vedtak'], {
      queryParams: { side: null, ...chosen },
      queryParamsHandling: 'merge',
    });
  }

  protected search(words: string): void {
    this.sought.set(words);
    if (this.side()) this.choose({});
  }

  protected reset(field: HTMLInputElement): void {
    field.value = '';
    this.sought.set('');
    void this.router.navigate(['/vedtak']);
  }

  private outcome(): 'adopted' | 'fallen' | null {
    const chosen = this.utfall();
    return chosen === 'adopted' || chosen === 'fallen' ? chosen : null;
  }
}
