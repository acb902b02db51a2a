import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';
import { type CaseWeight, isLight } from './case-weight';
import { quorumNeed } from './quorum';

export interface WrittenFacts {
  weight: CaseWeight;
  seated: number;
  asked: number;
  /** Left out of this case: neither asked nor answering. */
  recused: number;
  answered: number;
  objections: number;
}

/**
 * UP 3.4 (interpretation `written-procedure`): a light case may be settled between meetings when all are asked,
 * a quorum answers and nobody objects; provisional until the next meeting confirms it.
 */
export function writtenProcedure(
  facts: WrittenFacts,
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  const { weight, seated, asked, recused, answered, objections } = facts;
  const all = asked + recused >= seated;
  const { needed } = quorumNeed({ seated, recused }, data, interpretations);
  const allowed = interpretations['written-procedure'] === 'light-cases' && isLight(weight);
  const remedy = !allowed || objections > 0 ? 'meeting' : !all ? 'askAll' : 'wait';
  return finding(
    'written-procedure',
    data.clauseOf['written-procedure'],
    'must',
    'refuses',
    allowed && all && answered >= needed && objections === 0,
    { weight, allowed, asked, recused, seated, answered, needed, objections },
    remedy,
  );
}
