import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TimelineRowView } from '../api/schema';
import { Words } from '../kernel/words';

/** The term timeline in words: one row per term, seat by seat. */
@Component({
  selector: 'app-term-table',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './term-table.html',
})
export class TermTable {
  protected readonly words = inject(Words);
  readonly rows = input.required<readonly TimelineRowView[]>();

  protected state(bar: TimelineRowView['bars'][number]): 'past' | 'last' | 'current' {
    if (bar.past) return 'past';
    return bar.lastPossible ? 'last' : 'current';
  }
}
