import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import { withOtherReading } from '../../statutes/rules/other-reading';
import type { StatutesData } from '../../statutes/statutes-data';
import type { CountedVotes } from './votes';

/** How the panel decided: all agreed, hands were counted, names were called, or each voted on their own device. */
export type DecisionMethod = 'consensus' | 'count' | 'rollCall' | 'openVote' | 'secret';

export interface BallotFacts extends CountedVotes {
  method: DecisionMethod;
  secret: boolean;
  /** Heads in seats in this case. */
  present: number;
}

export interface VoteOutcome {
  outcome: 'adopted' | 'fallen';
  byChairsVote: boolean;
  /** Votes cast: for and against. Blank is shown, never counted. */
  cast: number;
  tied: boolean;
  /** Both views go out as they are (advice only). */
  split: boolean;
}

/**
 * UP 3.4 (interpretations `majority`, `tie-case`): more for than against; a tie in an open vote goes with the
 * chair's vote, and without one the proposal falls. Nobody for or against: it falls.
 */
export function voteOutcome(facts: BallotFacts, interpretations: Interpretations): VoteOutcome {
  if (facts.method === 'consensus') {
    return {
      outcome: 'adopted',
      byChairsVote: false,
      cast: facts.present,
      tied: false,
      split: false,
    };
  }
  const cast = facts.for + facts.against;
  const tied = facts.for === facts.against && cast > 0;
  const chairsVote = interpretations['tie-case'] === 'chairs-vote';
  const chairDecides =
    tied &&
    chairsVote &&
    !facts.secret &&
    (facts.chairChoice === 'for' || facts.chairChoice === 'against');
  const ofPresent = interpretations.majority === 'of-those-present';
  const won = ofPresent ? facts.for * 2 > facts.present : facts.for > facts.against;
  const adopted = won || (chairDecides && !ofPresent && facts.chairChoice === 'for');
  return {
    outcome: adopted ? 'adopted' : 'fallen',
    byChairsVote: chairDecides && !ofPresent,
    cast,
    tied,
    split: tied && !chairsVote,
  };
}

/** The outcome as a finding: green when the proposal is adopted. A proposal that falls is recorded, not refused. */
export function majority(
  facts: BallotFacts,
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  return withOtherReading(['majority', 'tie-case'], interpretations, (reading) => {
    const said = voteOutcome(facts, reading);
    return finding(
      'majority',
      data.clauseOf.majority,
      'must',
      'finding',
      said.outcome === 'adopted',
      {
        method: facts.method,
        for: facts.for,
        against: facts.against,
        blank: facts.blank,
        present: facts.present,
        secret: facts.secret,
        ...said,
      },
      said.split ? 'splitAdvice' : 'newProposal',
    );
  });
}
