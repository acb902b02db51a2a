import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import { withOtherReading } from '../../statutes/rules/other-reading';
import type { StatutesData } from '../../statutes/statutes-data';

export interface RevisionVote {
  yes: number;
  no: number;
  blank: number;
  /** Representatives appointed; acting alternates are not seated. */
  seated: number;
}

/**
 * UP 7.2: two thirds of whom, and how many that is. A vacant seat cannot wish, so the default basis is the
 * seated; never less than one.
 */
export function revisionNeed(
  facts: { seated: number },
  data: StatutesData,
  interpretations: Interpretations,
): { needed: number; basis: number } {
  const bySeats = interpretations['revision-basis'] === 'seats';
  const basis = bySeats ? Math.max(data.seats, facts.seated) : facts.seated;
  const [numerator, denominator] = data.revisionShare;
  return { basis, needed: Math.max(1, Math.ceil((basis * numerator) / denominator)) };
}

/** UP 7.2: the plan changes when at least two thirds of the members want it; absent and blank are not yes. */
export function revision(
  facts: RevisionVote,
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  return withOtherReading(['revision-basis'], interpretations, (reading) => {
    const { needed, basis } = revisionNeed(facts, data, reading);
    const { yes, no, blank, seated } = facts;
    return finding(
      'revision',
      data.clauseOf.revision,
      'must',
      'refuses',
      yes >= needed,
      { yes, needed, basis, no, blank, seated, missing: Math.max(0, needed - yes) },
      'gather',
    );
  });
}
