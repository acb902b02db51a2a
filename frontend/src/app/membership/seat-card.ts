import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardView, SeatView } from '../api/schema';
import { Words } from '../kernel/words';
import type { FieldColour } from './board-model';
import { BoardTrial } from './placing/board-trial';
import { BoardPlaceMark } from './placing/place-mark';
import { PersonWords } from './person-words';

/** One seat of the board: who holds it, on what, and how long; or what a vacant seat asks for (UP 3.4). */
@Component({
  selector: 'app-seat-card',
  imports: [BoardPlaceMark, RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    class: 'seatcell',
    '[attr.data-place]': 'seat().seatId',
    '[attr.data-mark]': 'trial?.mark(seat().seatId)',
    '[attr.data-over]': 'trial?.over() === seat().seatId || null',
  },
  templateUrl: './seat-card.html',
})
export class SeatCard {
  private readonly people = inject(PersonWords);
  private readonly words = inject(Words);
  protected readonly trial = inject(BoardTrial, { optional: true });
  readonly seat = input.required<SeatView>();
  readonly colour = input.required<FieldColour>();
  readonly fields = input.required<BoardView['fields']>();
  /** The coordinator appoints and opens a person's page. */
  readonly canAppoint = input(false);

  protected readonly basis = computed(() => this.people.seatBasis(this.seat(), this.fields()));
  protected readonly term = computed(() => {
    const holder = this.seat().holder;
    return holder ? this.people.term(holder) : '';
  });
  /** One segment per term the plan allows, filled for each counted one. */
  protected readonly segments = computed(() => {
    const terms = this.seat().holder?.terms;
    return Array.from({ length: terms?.maxTerms ?? 0 }, (_, i) => i < (terms?.counted ?? 0));
  });
  /** A half-open end as its last day. */
  protected day(to: string): string {
    return this.words.shortDate(this.words.lastDay(to));
  }
  protected readonly vacantSince = computed(() => {
    const since = this.seat().vacantSince;
    return since ? this.words.shortDate(since) : '';
  });
}
