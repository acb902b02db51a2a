import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';

export interface LapsedBasis {
  seat: number;
  /** The organisation no longer stands behind the person. */
  lapsed: boolean;
  /** The panel has decided what to do about it. */
  decided: boolean;
  /** Ordinary meetings held since the basis lapsed. */
  meetingsSince: number;
}

/** The panel decides by the second ordinary meeting after the basis lapsed. */
export const MEETINGS_TO_DECIDE = 2;

/**
 * UP 3.4 (interpretation `basis-lapsed`): who leaves the organisation keeps the seat, flagged until the
 * panel has decided; or the seat falls vacant.
 */
export function basisLapsed(
  facts: LapsedBasis,
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  const { seat, lapsed, decided, meetingsSince } = facts;
  const falls = interpretations['basis-lapsed'] === 'falls-vacant';
  const meetingsLeft = Math.max(0, MEETINGS_TO_DECIDE - meetingsSince);
  return finding(
    'basis-lapsed',
    data.clauseOf['basis-lapsed'],
    'must',
    'finding',
    !lapsed || (decided && !falls),
    { seat, lapsed, meetingsLeft, keepsSeat: !falls },
    falls ? 'vacate' : meetingsLeft > 0 ? 'ask' : 'decide',
  );
}
