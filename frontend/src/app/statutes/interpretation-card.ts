import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { InterpretationView } from '../api/schema';
import { SessionStore } from '../kernel/session-store';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { Clause } from '../ui/clause';

/** One place where the plan is silent: the question, the reading in force, the others, and who settled it. */
@Component({
  selector: 'app-interpretation-card',
  imports: [Clause, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './interpretation-card.html',
  host: { class: 'reading' },
})
export class InterpretationCard {
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  readonly reading = input.required<InterpretationView>();
  readonly withClause = input(true);
  private readonly session = inject(SessionStore);
  /** Any representative or alternate proposes another reading. */
  protected readonly mayPropose = computed(() =>
    this.session.has('leader', 'deputyLeader', 'representative', 'alternate'),
  );

  protected readonly key = computed(() => `statutes.interpretations.${this.reading().id}`);
  protected readonly others = computed(() =>
    this.reading().options.filter((option) => option !== this.reading().option),
  );
  protected readonly settled = computed(() => {
    const { decidedBy, decidedOn } = this.reading();
    if (!decidedBy) return this.texts.t('statutes.reading.default');
    const date = decidedOn ? this.words.date(decidedOn) : '';
    return this.texts.t('statutes.reading.decided', {
      by: decidedBy,
      clause: this.reading().clause,
      date,
    });
  });
}
