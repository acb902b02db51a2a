import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';
import { type CaseWeight, isLight } from './case-weight';

/**
 * UP 4.1 (interpretation `late-case`): a case raised after the deadline or under «eventuelt» is decided only
 * if nobody present objects, and never an election, a revision or an interpretation.
 */
export function lateCase(
  facts: { late: boolean; weight: CaseWeight; objections: number },
  data: StatutesData,
): Finding {
  const { late, weight, objections } = facts;
  const light = isLight(weight);
  return finding(
    'late-case',
    data.clauseOf['late-case'],
    'must',
    'refuses',
    !late || (light && objections === 0),
    { late, weight, objections },
    'nextMeeting',
  );
}
