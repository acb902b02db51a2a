/** Votes as they are typed in. */
export interface Votes {
  for: number;
  against: number;
  blank: number;
}
export type ChairChoice = 'for' | 'against' | 'blank' | 'none';

/** What the numbers mean so far. The server judges by the plan; this only says it while one types. */
export interface Sums {
  counted: number;
  /** Votes still missing before all present are counted; negative when there are too many. */
  missing: number;
  tied: boolean;
  outcome: 'adopted' | 'fallen' | 'tied';
}

/**
 * More for than against adopts; blank is shown but never counted; nobody for or against: it falls.
 * A tie waits for the chair's choice; a blank or missing choice lets the proposal fall.
 * @param needed so many must say yes, whatever the others say (UP 7.2); null for an ordinary decision
 */
export function sumsOf(
  votes: Votes,
  present: number,
  chairChoice: ChairChoice | null,
  needed: number | null = null,
): Sums {
  const counted = votes.for + votes.against + votes.blank;
  if (needed !== null) {
    const outcome = votes.for >= needed ? 'adopted' : 'fallen';
    return { counted, missing: present - counted, tied: false, outcome };
  }
  const tied = votes.for === votes.against && votes.for > 0;
  return {
    counted,
    missing: present - counted,
    tied,
    outcome: outcomeOf(votes, tied, chairChoice),
  };
}

function outcomeOf(votes: Votes, tied: boolean, choice: ChairChoice | null): Sums['outcome'] {
  if (!tied) return votes.for > votes.against ? 'adopted' : 'fallen';
  if (choice === null) return 'tied';
  return choice === 'for' ? 'adopted' : 'fallen';
}
