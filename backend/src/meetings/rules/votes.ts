import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

export type ChairChoice = 'for' | 'against' | 'blank' | 'none' | null;

export interface CountedVotes {
  for: number;
  against: number;
  blank: number;
  /** What the chair voted; null when the chair is in no seat or the vote is secret. */
  chairChoice: ChairChoice;
}

/**
 * UP 3.4: one vote per seat. A count is refused when it holds more votes than heads in seats, or when the
 * chair's vote is not among those counted.
 */
export function votes(facts: CountedVotes & { present: number }, data: StatutesData): Finding {
  const { blank, present, chairChoice } = facts;
  const given = facts.for + facts.against + blank;
  const counts = [facts.for, facts.against, blank];
  const whole = counts.every((each) => Number.isInteger(each) && each >= 0);
  const chairCounted =
    chairChoice === null || chairChoice === 'none' ? true : facts[chairChoice] >= 1;
  return finding(
    'votes',
    data.clauseOf.votes,
    'must',
    'refuses',
    whole && given <= present && chairCounted,
    { for: facts.for, against: facts.against, blank, given, present, chairChoice },
    given > present ? 'countAgain' : 'chairsVote',
  );
}
