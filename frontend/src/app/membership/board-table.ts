import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { BoardView } from '../api/schema';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { wordsIn } from '../ui/plan-words';
import { PersonWords } from './person-words';

/** The board as a table: every seat and every alternate with field, basis and term. */
@Component({
  selector: 'app-board-table',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './board-table.html',
})
export class BoardTable {
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly people = inject(PersonWords);
  readonly view = input.required<BoardView>();

  protected readonly seats = computed(() =>
    this.view().seats.map((seat) => ({
      number: seat.number,
      field: this.field(seat.fieldId),
      requirement: seat.requirement,
      name: seat.holder?.name ?? null,
      office: seat.holder?.office ?? null,
      basis: this.people.seatBasis(seat, this.view().fields),
      term: seat.holder ? this.people.term(seat.holder) : this.since(seat.vacantSince),
    })),
  );
  protected readonly alternates = computed(() =>
    this.view().alternates.map((alternate) => ({
      id: alternate.appointmentId,
      name: alternate.name,
      field: this.field(alternate.fieldId),
      basis: this.people.basis(alternate),
      until: this.words.date(this.words.lastDay(alternate.to)),
    })),
  );

  private field(id: string | null): string {
    const field = this.view().fields.find((each) => each.id === id);
    return field
      ? wordsIn(field.name, this.texts.language())
      : this.texts.t('membership.table.flexible');
  }

  private since(date: string | null): string {
    return date
      ? this.texts.t('membership.seat.since', { date: this.words.shortDate(date) })
      : this.texts.t('membership.seat.vacant');
  }
}
