import { Injectable, inject } from '@angular/core';
import type { AlternateView, BoardView, HolderView } from '../api/schema';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { wordsIn } from '../ui/plan-words';

/** Sentences about one person's seat: what they were appointed on, and how much of the limit is used. */
@Injectable({ providedIn: 'root' })
export class PersonWords {
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);

  /** 'Eldrerådet i kommunen', 'Egenerfaring, palliasjon' */
  basis(of: HolderView | AlternateView, fields: BoardView['fields'] = []): string {
    const other = 'otherField' in of ? of.otherField : null;
    // On a narrow card a long word may break where its parts meet.
    const words = other ? 'basisShort' : 'basisCard';
    const ground = of.organisation ?? this.texts.t(`membership.${words}.${of.basis}`);
    return other ? `${ground}, ${this.fieldName(other, fields)}` : ground;
  }

  /** 'Periode 1 av 3 · 8 av 12 år, til juni 2030', or that the term began before the plan (UP 3.1). */
  term({ terms, to }: HolderView): string {
    const { beforePlan, counted, maxTerms, yearsUsed, maxDays } = terms;
    return this.texts.t(`membership.seat.${beforePlan ? 'termBeforePlan' : 'term'}`, {
      counted,
      maxTerms,
      years: Math.floor(yearsUsed),
      maxYears: Math.round(maxDays / 365.25),
      until: this.words.shortMonthYear(this.words.lastDay(to)),
    });
  }

  private fieldName(other: string, fields: BoardView['fields']): string {
    const fixed = fields.find((field) => field.id === other);
    return fixed ? wordsIn(fixed.name, this.texts.language()).toLowerCase() : other;
  }
}
