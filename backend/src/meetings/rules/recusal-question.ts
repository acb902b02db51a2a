import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

/**
 * UP 3.4 (interpretation `recusal-basis`): the panel decides first whether somebody is recused. Until it has, nobody
 * knows who takes part in the case, and nothing is decided in it.
 * @param open questions of recusal in the case that are not answered
 */
export function recusalQuestion(open: number, data: StatutesData): Finding {
  return finding(
    'recusal-question',
    data.clauseOf.recusal,
    'must',
    'refuses',
    open === 0,
    { open },
    'answerFirst',
  );
}
