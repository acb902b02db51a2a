import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardView } from '../api/schema';
import { Words } from '../kernel/words';
import { timelineOf } from './timeline-model';

/** Terms per seat on one axis with a line for today. The table beside it says the same in words. */
@Component({
  selector: 'app-term-timeline',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './term-timeline.html',
})
export class TermTimeline {
  protected readonly words = inject(Words);
  readonly view = input.required<BoardView>();
  protected readonly line = computed(() => timelineOf(this.view()));
}
