import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardView } from '../api/schema';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { FrameLane, TimelineFrame } from './timeline-frame';
import { TimelineLane, timelineOf } from './timeline-model';

/** Terms per seat on one axis with a line for today. The table beside it says the same in words. */
@Component({
  selector: 'app-term-timeline',
  imports: [TimelineFrame, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './term-timeline.html',
})
export class TermTimeline {
  private readonly words = inject(Words);
  private readonly texts = inject(Texts);
  readonly view = input.required<BoardView>();
  protected readonly line = computed(() => timelineOf(this.view()));
  protected readonly lanes = computed(() => this.line().lanes.map((lane) => this.lane(lane)));

  private lane(lane: TimelineLane): FrameLane {
    const since = lane.vacantSince;
    return {
      name: `${lane.seatNumber} ${lane.name ?? this.texts.t('membership.seat.vacant')}`,
      marks: lane.bars.map(({ left, width, past, lastPossible }) => {
        return {
          left,
          width,
          look: past ? 'past' : lastPossible ? 'cap' : null,
          colour: lane.colour,
        };
      }),
      note: since
        ? {
            text: this.texts.t('membership.seat.since', { date: this.words.shortDate(since) }),
            left: lane.vacantLeft,
          }
        : null,
    };
  }
}
