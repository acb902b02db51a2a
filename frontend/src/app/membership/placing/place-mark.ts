import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { BoardTrial } from './board-trial';

/** On a card of the board, while somebody is tried: that the place is open, or the clause that closes it. */
@Component({
  selector: 'app-place-mark',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (mark(); as key) {
    <b>{{ 'membership.trial.mark.' + key | transloco: { clause: clause() } }}</b>
  }`,
})
export class BoardPlaceMark {
  private readonly trial = inject(BoardTrial, { optional: true });
  readonly place = input.required<string>();
  protected readonly mark = computed(() => this.trial?.mark(this.place()) ?? null);
  protected readonly clause = computed(() => {
    const clause = this.trial?.place(this.place())?.findings[0]?.clause ?? '';
    return clause.replace(/^UP /, '').replace(/,.*/, '');
  });
}
