import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';

export interface CandidateVotes {
  candidate: string;
  votes: number;
}

export interface ElectionRound {
  /** 1, then 2 for the deciding round. */
  round: number;
  candidates: readonly CandidateVotes[];
  blank: number;
  /** Votes against a sole candidate. */
  no: number;
  /** With one candidate: somebody asked for a ballot. */
  ballotAsked: boolean;
}

export type ElectionOutcome =
  'acclamation' | 'elected' | 'secondRound' | 'tie' | 'reopened' | 'noCandidate';

export interface ElectionResult {
  outcome: ElectionOutcome;
  elected: string | null;
  /** Who stands in the next round, or between whom the lot is drawn. */
  between: string[];
  /** Votes for candidates; blank is not counted. */
  cast: number;
  leading: number;
}

/**
 * UP 3.3 (interpretation `election-method`): one candidate is elected by acclamation, or by more yes than no;
 * several by more than half of the votes for candidates, else a second round in which most votes win.
 */
export function electionResult(
  facts: ElectionRound,
  interpretations: Interpretations,
): ElectionResult {
  const ranked = [...facts.candidates].sort((a, b) => b.votes - a.votes);
  const [first, second] = ranked;
  if (!first) return { outcome: 'noCandidate', elected: null, between: [], cast: 0, leading: 0 };
  const cast = ranked.reduce((sum, { votes }) => sum + votes, 0);
  const result = (outcome: ElectionOutcome, elected: string | null, between: string[] = []) => ({
    outcome,
    elected,
    between,
    cast,
    leading: first.votes,
  });
  if (!second) {
    const ballot = facts.ballotAsked || interpretations['election-method'] === 'always-ballot';
    if (!ballot) return result('acclamation', first.candidate);
    return first.votes > facts.no ? result('elected', first.candidate) : result('reopened', null);
  }
  const names = (least: number) =>
    ranked.filter(({ votes }) => votes >= least).map(({ candidate }) => candidate);
  if (facts.round === 1 && first.votes * 2 <= cast) {
    return result('secondRound', null, names(second.votes));
  }
  return first.votes > second.votes
    ? result('elected', first.candidate)
    : result('tie', null, names(first.votes));
}

/** The result of a round as a finding: green once somebody is elected, else what comes next. */
export function electionMethod(
  facts: ElectionRound,
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  const { outcome, elected, between, cast, leading } = electionResult(facts, interpretations);
  return finding(
    'election-method',
    data.clauseOf['election-method'],
    'must',
    'finding',
    elected !== null,
    {
      outcome,
      elected,
      round: facts.round,
      leading,
      cast,
      between,
      blank: facts.blank,
      no: facts.no,
    },
    outcome,
  );
}
