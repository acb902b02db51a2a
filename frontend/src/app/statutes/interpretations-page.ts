import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { InterpretationView } from '../api/schema';
import { Api } from '../kernel/api';
import { loaded } from '../kernel/loaded';
import { Texts } from '../kernel/texts';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { ProblemNotice } from '../ui/problem-notice';
import { ReadOnly } from '../ui/read-only';
import { Skeleton } from '../ui/skeleton';
import { InterpretationCard } from './interpretation-card';

/** The register of readings, clause by clause. Read only: the panel changes a reading by decision. */
@Component({
  selector: 'app-interpretations-page',
  imports: [Empty, InterpretationCard, PageHead, ProblemNotice, ReadOnly, Skeleton, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './interpretations-page.html',
})
export class InterpretationsPage {
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  protected readonly register = loaded(() =>
    this.api.get<InterpretationView[]>('/interpretations'),
  );
  protected readonly clauses = computed(() => {
    const readings = this.register.value() ?? [];
    const ids = [...new Set(readings.map(({ clause }) => clause))];
    const collator = new Intl.Collator('nb', { numeric: true });
    return ids
      .sort((a, b) => collator.compare(a, b))
      .map((clause) => ({ clause, readings: readings.filter((one) => one.clause === clause) }));
  });
  protected readonly lead = computed(() => {
    const readings = this.register.value();
    if (!readings) return '';
    const decided = readings.filter(({ decidedBy }) => decidedBy !== null).length;
    return this.texts.t('statutes.register.lead', { count: readings.length, decided });
  });
}
