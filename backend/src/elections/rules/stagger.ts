import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

/**
 * UP 3.3: leader and deputy leader begin in different years, so that there is an election every year. Read
 * off the years in which the offices are due, since a by-election for the remainder keeps the stagger.
 * @param facts.leaderTo first day after the leader's term; null when the office is vacant
 */
export function stagger(
  facts: { leaderTo: string | null; deputyLeaderTo: string | null },
  data: StatutesData,
): Finding {
  const leaderYear = year(facts.leaderTo);
  const deputyLeaderYear = year(facts.deputyLeaderTo);
  return finding(
    'stagger',
    data.clauseOf.stagger,
    'should',
    'warns',
    leaderYear === null || leaderYear !== deputyLeaderYear,
    { leaderYear, deputyLeaderYear },
    'repair',
  );
}

function year(to: string | null): number | null {
  return to === null ? null : Number(to.slice(0, 4));
}
