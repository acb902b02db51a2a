import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';
import { type OfficesAheadFacts, officesAhead } from './offices-ahead';
import type { Office } from './office-term';

/** One office elected for one year, and whether the stagger holds from then on. */
export interface StaggerRemedy {
  office: Office;
  on: string;
  /** First day after the one year. */
  until: string;
  holds: boolean;
}

/**
 * UP 3.3 (interpretation `stagger-repair`): what the panel can decide the first time both offices are due in one
 * year, and what comes of it in the years looked at. Nothing where the stagger holds.
 */
export function staggerRemedies(
  facts: OfficesAheadFacts,
  data: StatutesData,
  interpretations: Interpretations,
): StaggerRemedy[] {
  const ahead = officesAhead(facts, data, interpretations);
  const year = ahead.find(({ clash }) => clash)?.on.slice(0, 4);
  const both = ahead.filter(({ clash, on }) => clash && on.slice(0, 4) === year);
  return both.map(({ office, on }) => {
    const after = officesAhead({ ...facts, oneYear: { office, on } }, data, interpretations);
    const repaired = after.find((each) => each.office === office && each.on === on);
    const holds = after.every((each) => !each.clash || each.on.slice(0, 4) === year);
    return { office, on, until: repaired?.until ?? on, holds };
  });
}
