import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { ClauseTextView, FieldStateView, PlanChangesView } from '../api/schema';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { Clause } from '../ui/clause';
import { Icon } from '../ui/icon';
import { wordsIn } from '../ui/plan-words';
import { TextDiff } from './text-diff';

/** What a plan would change, side by side: numbers and fields in a table, each clause word by word. */
@Component({
  selector: 'app-plan-diff',
  imports: [Clause, Icon, TextDiff, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-diff.html',
})
export class PlanDiff {
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  readonly changes = input.required<PlanChangesView>();
  /** What is shown has been adopted, and is no proposal. */
  readonly done = input(false);
  protected readonly before = computed(() => (this.done() ? 'was' : 'before'));
  protected readonly after = computed(() => (this.done() ? 'became' : 'after'));

  protected readonly unsaid = computed(() => this.words.list(this.changes().unsaid));
  protected readonly fields = computed(() =>
    this.changes().fields.map(({ id, before, after }) => ({
      id,
      name: this.nameOf(after ?? before),
      before: this.fieldWords(before),
      after: this.fieldWords(after),
    })),
  );
  protected readonly lost = computed(() =>
    this.changes().lost.map(({ clause, to }) => this.texts.t('revision.diff.lost', { clause, to })),
  );
  protected readonly clauses = computed(() =>
    this.changes().clauses.map(({ id, before, after }) => ({
      id,
      heading: this.headingOf(before, after),
      before: before?.text ?? null,
      after: after?.text ?? null,
    })),
  );

  private headingOf(before: ClauseTextView | null, after: ClauseTextView | null): string {
    const language = this.texts.language();
    const old = before ? wordsIn(before.heading, language) : '';
    const now = after ? wordsIn(after.heading, language) : '';
    if (!before || !after) return before ? old : now;
    return old === now ? now : this.texts.t('revision.diff.renamed', { old, now });
  }

  private nameOf(field: FieldStateView | null): string {
    return field ? wordsIn(field.name, this.texts.language()) : '';
  }

  private fieldWords(field: FieldStateView | null): string {
    if (!field) return this.texts.t('revision.diff.noField');
    const seats = field.seats.map((seat) => this.texts.t(`revision.requirement.${seat}`));
    const name = this.nameOf(field);
    return this.texts.t('revision.diff.field', { name, seats: this.words.list(seats) });
  }
}
