import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardView } from '../api/schema';
import { Texts } from '../kernel/texts';
import { AlternateCard } from './alternate-card';
import { alternatesOf, fixedRows, flexibleSeats } from './board-model';
import { BoardTrial, alternatePlace } from './placing/board-trial';
import { BoardPlaceMark } from './placing/place-mark';
import { SeatCard } from './seat-card';

/** The composition as a board: a row per fixed field, then the flexible seats (UP 3.4). */
@Component({
  selector: 'app-board-grid',
  imports: [AlternateCard, BoardPlaceMark, RouterLink, SeatCard, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './board-grid.html',
})
export class BoardGrid {
  private readonly texts = inject(Texts);
  protected readonly trial = inject(BoardTrial, { optional: true });
  protected readonly placeOf = alternatePlace;
  readonly view = input.required<BoardView>();
  readonly canAppoint = input(false);

  protected readonly rows = computed(() => fixedRows(this.view(), this.texts.language()));
  protected readonly flexible = computed(() => flexibleSeats(this.view()));
  protected readonly withoutField = computed(() => alternatesOf(this.view(), null));
}
