import { Injectable, inject } from '@angular/core';
import type { AlternateView, BoardView, HolderView, SeatView } from '../api/schema';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { wordsIn } from '../ui/plan-words';

/** Sentences about one person's seat: what they were appointed on, and how much of the limit is used. */
@Injectable({ providedIn: 'root' })
export class PersonWords {
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);

  /** 'Eldrerådet i kommunen', 'Egenerfaring'; the field is told by the row. */
  basis(of: HolderView | AlternateView): string {
    // On a narrow card a long word may break where its parts meet.
    return of.organisation ?? this.texts.t(`membership.basisCard.${of.basis}`);
  }

  /** In a seat free of field also the field the person carries: 'Pårørende, psykisk helse og rus'. */
  seatBasis(seat: SeatView, fields: BoardView['fields']): string {
    const { holder } = seat;
    if (!holder) return '';
    const field = seat.fieldId === null ? this.carriedField(holder, fields) : null;
    if (!field) return this.basis(holder);
    const ground = holder.organisation ?? this.texts.t(`membership.basisShort.${holder.basis}`);
    return `${ground}, ${field}`;
  }

  /** 'Periode 1 av 3 · 8 av 12 år, til juni 2030', or that the term began before the plan (UP 3.1). */
  term({ terms, to }: HolderView): string {
    const { beforePlan, counted, maxTerms, yearsUsed, maxYears } = terms;
    return this.texts.t(`membership.seat.${beforePlan ? 'termBeforePlan' : 'term'}`, {
      counted,
      maxTerms,
      years: Math.floor(yearsUsed),
      maxYears,
      until: this.words.shortMonthYear(this.words.lastDay(to)),
    });
  }

  private carriedField(holder: HolderView, fields: BoardView['fields']): string | null {
    const fixed = fields.find(({ id }) => id === holder.fieldId);
    if (!fixed) return holder.otherField;
    return wordsIn(fixed.name, this.texts.language()).toLowerCase();
  }
}
