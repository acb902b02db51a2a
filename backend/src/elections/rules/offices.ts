import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';
import type { OfficeTermFacts } from './office-term';

export interface CandidacyFacts {
  term: OfficeTermFacts;
  /** The person holds a seat on the day the office begins; alternates and acting alternates do not. */
  representative: boolean;
  coordinator: boolean;
  /** Every other office term, of everybody. */
  terms: readonly OfficeTermFacts[];
}

/**
 * UP 3.3: the panel elects its leader and deputy leader among the representatives; nobody holds both
 * offices at once, and an office has one holder at a time.
 */
export function offices(facts: CandidacyFacts, data: StatutesData): Finding {
  const { term, representative, coordinator } = facts;
  const together = facts.terms.filter((each) => each.from < term.to && term.from < each.to);
  const holdsOther = together.some(
    (each) => each.personId === term.personId && each.office !== term.office,
  );
  const taken = together.some((each) => each.office === term.office);
  const eligible = representative && !coordinator;
  const remedy = !eligible ? 'representative' : holdsOther ? 'resignOther' : 'taken';
  return finding(
    'offices',
    data.clauseOf.offices,
    'must',
    'refuses',
    eligible && !holdsOther && !taken,
    { office: term.office, representative, coordinator, holdsOther, taken },
    remedy,
  );
}
