import { finding, type Finding } from '../../kernel/finding';
import type { Basis, Requirement, StatutesData } from '../../statutes/statutes-data';

export interface DesignationFacts {
  requirement: Requirement;
  basis: Basis;
  /** The organisation or council the person represents. */
  organisation: string | null;
  /** The organisation's letter is on record. */
  letterOnRecord: boolean;
}

/**
 * UP 3.4 and 3.2: to have an organisational affiliation is to represent a named user organisation or
 * council, and a seat that asks for one rests on its designation in writing.
 */
export function organisationBasis(facts: DesignationFacts, data: StatutesData): Finding {
  const { requirement, basis, organisation, letterOnRecord } = facts;
  const asked = requirement === 'organisation';
  const named = organisation !== null || (basis !== 'organisation' && !asked);
  const designated = letterOnRecord || !asked;
  return finding(
    'organisation-basis',
    data.clauseOf['organisation-basis'],
    'must',
    'refuses',
    named && designated,
    { requirement, basis, organisation, letterOnRecord },
    named ? 'letter' : 'organisation',
  );
}
