import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';
import { quorumNeed } from './quorum';

export interface RecusalFacts {
  /** Everybody sitting in a seat when the question is put. */
  sittingIds: readonly string[];
  /** Those whose impartiality is in question. */
  concernedIds: readonly string[];
  seated: number;
}

/**
 * Who decides whether somebody is recused: the others, unless the panel would then lack a quorum; then all
 * present take part in that one question.
 */
export function recusalVoters(
  facts: RecusalFacts,
  data: StatutesData,
  interpretations: Interpretations,
): string[] {
  const others = facts.sittingIds.filter((id) => !facts.concernedIds.includes(id));
  const { needed } = quorumNeed({ seated: facts.seated, recused: 0 }, data, interpretations);
  return others.length >= needed ? others : [...facts.sittingIds];
}

/** UP 3.4 (interpretation `recusal-basis`): the panel decides on recusal, with a quorum of those who take part. */
export function recusal(
  facts: RecusalFacts,
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  const voters = recusalVoters(facts, data, interpretations).length;
  const { needed, basis } = quorumNeed({ seated: facts.seated, recused: 0 }, data, interpretations);
  const concerned = facts.concernedIds.length;
  return finding(
    'recusal',
    data.clauseOf.recusal,
    'must',
    'refuses',
    voters >= needed,
    { voters, needed, basis, concerned, allTakePart: voters === facts.sittingIds.length },
    'callAlternate',
  );
}
