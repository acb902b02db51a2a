import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

export interface CallFacts {
  /** The one called is an alternate of the panel on the day. */
  alternate: boolean;
  /** Already sits for somebody in this case. */
  alreadySits: boolean;
  /** Called for a representative by name. */
  named: boolean;
  /** The representative is absent, recused, or has not signed in a closed case. */
  away: boolean;
  /** A vacant seat instead of a name, and the panel's decision to let the alternate act in it. */
  vacantSeat: boolean;
  byDecision: string | null;
}

/**
 * UP 3.4 (interpretation `quorum-alternates`): an alternate is called for one named representative who is
 * away, or acts in a vacant seat by decision. Nobody is absent from a vacant seat.
 */
export function substitution(facts: CallFacts, data: StatutesData): Finding {
  const { alternate, alreadySits, named, away, vacantSeat, byDecision } = facts;
  const acts = vacantSeat && byDecision !== null;
  return finding(
    'substitution',
    data.clauseOf.substitution,
    'must',
    'refuses',
    alternate && !alreadySits && ((named && away) || acts),
    { alternate, alreadySits, named, away, vacantSeat, byDecision },
    remedyOf(facts),
  );
}

function remedyOf({ alternate, alreadySits, named, vacantSeat }: CallFacts): string {
  if (!alternate) return 'alternate';
  if (alreadySits) return 'oneSeat';
  if (named) return 'away';
  return vacantSeat ? 'decide' : 'name';
}
