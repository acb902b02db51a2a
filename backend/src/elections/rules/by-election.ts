import { finding, type Finding } from '../../kernel/finding';
import { addYears, lastDay } from '../../membership/rules/period';
import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';
import type { OfficeTermFacts } from './office-term';

/**
 * UP 3.3 (interpretation `by-election`): whoever takes over an office vacated early has it for the
 * remainder, so that the two offices stay staggered; or for two new years.
 * @param facts.vacatedTermEnds first day after the term that was vacated; null when none was
 */
export function byElection(
  facts: { term: OfficeTermFacts; vacatedTermEnds: string | null },
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  const { office, from, to, kind } = facts.term;
  const full = addYears(from, data.offices.years);
  const remainder = interpretations['by-election'] === 'remainder';
  const expectedTo = remainder ? (facts.vacatedTermEnds ?? full) : full;
  const vacated = facts.vacatedTermEnds !== null && facts.vacatedTermEnds > from;
  return finding(
    'by-election',
    data.clauseOf['by-election'],
    'must',
    'refuses',
    kind !== 'byElection' || (vacated && to === expectedTo),
    {
      office,
      kind,
      from,
      vacated,
      lastDay: lastDay({ from, to }),
      expectedTo,
      expectedLastDay: lastDay({ from, to: expectedTo }),
    },
    vacated ? 'remainder' : 'ordinary',
  );
}
