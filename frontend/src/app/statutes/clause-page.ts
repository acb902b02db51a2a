import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type {
  ClauseDetailView,
  Finding as FindingOfRule,
  InterpretationView,
  StatutesView,
} from '../api/schema';
import { Api } from '../kernel/api';
import { Live } from '../kernel/live';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { Empty } from '../ui/empty';
import { Finding } from '../ui/finding';
import { Fulfilled } from '../ui/fulfilled';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { Skeleton } from '../ui/skeleton';
import { ClauseRules } from './clause-rules';
import { InterpretationCard } from './interpretation-card';
import { wordsIn } from '../ui/plan-words';

/** One clause: its words, what the program checks, what it found today, and the readings that settle it. */
@Component({
  selector: 'app-clause-page',
  imports: [
    ClauseRules,
    DsButton,
    Empty,
    Finding,
    Fulfilled,
    InterpretationCard,
    PageHead,
    ProblemNotice,
    RouterLink,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './clause-page.html',
})
export class ClausePage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly changes = inject(Live).any;
  /** Clause number from the address, '3.4'. */
  readonly punkt = input.required<string>();

  protected readonly clause = loaded(() =>
    this.api.get<ClauseDetailView>(`/statutes/clauses/${encodeURIComponent(this.punkt())}`),
  );
  protected readonly findings = loaded(() => {
    this.changes();
    return this.api.get<FindingOfRule[]>(`/clauses/${encodeURIComponent(this.punkt())}/findings`);
  });
  protected readonly open = computed(() => (this.findings.value() ?? []).filter(({ ok }) => !ok));
  protected readonly fulfilled = computed(() =>
    (this.findings.value() ?? []).filter(({ ok }) => ok),
  );
  private readonly statutes = loaded(() => this.api.get<StatutesView>('/statutes'));
  private readonly register = loaded(() => this.api.get<InterpretationView[]>('/interpretations'));
  protected readonly planName = computed(
    () => this.statutes.value()?.name ?? this.texts.t('statutes.plan.name'),
  );
  /** 'Punkt 3.4': above the heading, and in its place until the clause has come. */
  protected readonly number = computed(() =>
    this.texts.t('statutes.clause.kicker', { clause: this.punkt() }),
  );
  /** The plan has no such clause: a link that is old, or an address typed by hand. */
  protected readonly unknown = computed(() => this.clause.problem()?.status === 404);
  protected readonly heading = computed(() => {
    const clause = this.clause.value();
    return clause ? wordsIn(clause.heading, this.texts.language()) : '';
  });
  protected readonly paragraphs = computed(() =>
    (this.clause.value()?.text ?? '').split('\n').filter((line) => line.trim() !== ''),
  );
  protected readonly readings = computed(() => {
    const ids = this.clause.value()?.interpretations ?? [];
    return (this.register.value() ?? []).filter(({ id }) => ids.includes(id));
  });
  /** The clauses before and after, to leaf through the plan. */
  protected readonly neighbours = computed(() => {
    const clauses = this.statutes.value()?.clauses ?? [];
    const at = clauses.findIndex(({ id }) => id === this.punkt());
    return {
      before: clauses[at - 1]?.id ?? null,
      after: at < 0 ? null : (clauses[at + 1]?.id ?? null),
    };
  });
}
