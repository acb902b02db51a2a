import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';

/**
 * UP 3.3 (interpretation `tie-election`): a tie in the deciding round is settled by drawing lots before
 * witnesses; or after one new ballot first.
 * @param facts.newBallotHeld the deciding round has been held once more and was tied again
 */
export function tieElection(
  facts: { tied: number; witnesses: number; newBallotHeld: boolean },
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  const { tied, witnesses, newBallotHeld } = facts;
  const ballotFirst = interpretations['tie-election'] === 'new-ballot-once' && !newBallotHeld;
  return finding(
    'tie-election',
    data.clauseOf['tie-election'],
    'must',
    'refuses',
    witnesses >= data.lotWitnesses && !ballotFirst,
    { tied, witnesses, needed: data.lotWitnesses, ballotFirst },
    ballotFirst ? 'newBallot' : 'witnesses',
  );
}
