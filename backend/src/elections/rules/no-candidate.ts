import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

export type ActingHolder = 'incumbent' | 'deputyLeader' | 'longestServing';

/** Who acts until the next meeting when nobody stands for an office. */
export function actingHolder(facts: {
  incumbentWilling: boolean;
  deputyLeaderWilling: boolean;
}): ActingHolder {
  if (facts.incumbentWilling) return 'incumbent';
  return facts.deputyLeaderWilling ? 'deputyLeader' : 'longestServing';
}

/**
 * UP 3.3 (interpretation `no-candidate`): when nobody stands, somebody acts and the election is on the agenda
 * of every meeting until it is held. Acting does not count as an election.
 */
export function noCandidate(
  facts: { candidates: number; incumbentWilling: boolean; deputyLeaderWilling: boolean },
  data: StatutesData,
): Finding {
  const { candidates } = facts;
  return finding(
    'no-candidate',
    data.clauseOf['no-candidate'],
    'must',
    'finding',
    candidates > 0,
    { candidates, acting: actingHolder(facts) },
    'electNext',
  );
}
