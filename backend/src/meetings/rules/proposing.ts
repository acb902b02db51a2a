import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

export interface RaisedCase {
  /** Agendas sent out since the case was raised. */
  agendasSince: number;
  /** It stands on one of them. */
  placed: boolean;
  /** AU has answered why not. */
  answered: boolean;
}

/** AU has this many agendas to place a case that a member raised. */
const AGENDAS_TO_PLACE = 2;

/**
 * UP 4.1 (interpretation `proposing`): any representative or alternate may raise a case; AU puts it on one of
 * the two next agendas or answers why not.
 */
export function proposing(facts: RaisedCase, data: StatutesData): Finding {
  const { agendasSince, placed, answered } = facts;
  const agendasLeft = Math.max(0, AGENDAS_TO_PLACE - agendasSince);
  return finding(
    'proposing',
    data.clauseOf.proposing,
    'must',
    'finding',
    placed || answered || agendasLeft > 0,
    { agendasSince, agendasLeft, placed, answered },
    'answer',
  );
}
