import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';
import { lastDay, type Period } from './period';
import { possibleTerm, type Service } from './term-limit';

export interface ProposedTerm {
  from: string;
  /** Null: the program sets it. */
  to: string | null;
  service: readonly Service[];
  /** End of the term of the one who left the seat early; null when the seat was free or never held. */
  vacatedTermEnds: string | null;
}

/** The period the appointment gets: a full term, cut by the limit, or the remainder if the panel reads it so. */
export function termFor(
  facts: ProposedTerm,
  data: StatutesData,
  interpretations: Interpretations,
): Period & { cut: boolean } {
  const { from, to, cut } = possibleTerm(facts, data);
  const ends = facts.vacatedTermEnds;
  const remainder =
    interpretations['replacement-term'] === 'remainder' && ends !== null && from < ends;
  return remainder && ends < to ? { from, to: ends, cut: false } : { from, to, cut };
}

/** UP 3.1: one term is four years; only the limit, or a remainder so decided, makes it shorter. */
export function termLength(
  facts: ProposedTerm,
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  const term = termFor(facts, data, interpretations);
  const to = facts.to ?? term.to;
  return finding(
    'term-length',
    data.clauseOf['term-length'],
    'must',
    'refuses',
    to === term.to,
    {
      from: facts.from,
      to,
      lastDay: lastDay({ from: facts.from, to }),
      years: data.term.years,
      cut: term.cut,
      expectedTo: term.to,
      expectedLastDay: lastDay(term),
    },
    'fullTerm',
  );
}
