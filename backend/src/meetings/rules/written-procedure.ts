import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';
import { type CaseWeight, isLight } from './case-weight';
import { quorumNeed } from './quorum';

export interface WrittenFacts {
  weight: CaseWeight;
  seated: number;
  asked: number;
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
  const { weight, seated, asked, answered, objections } = facts;
  const { needed } = quorumNeed({ seated, recused: 0 }, data, interpretations);
  const allowed = interpretations['written-procedure'] === 'light-cases' && isLight(weight);
  const remedy = !allowed || objections > 0 ? 'meeting' : asked < seated ? 'askAll' : 'wait';
  return finding(
    'written-procedure',
    data.clauseOf['written-procedure'],
    'must',
    'refuses',
    allowed && asked >= seated && answered >= needed && objections === 0,
    { weight, allowed, asked, seated, answered, needed, objections },
    remedy,
  );
}
