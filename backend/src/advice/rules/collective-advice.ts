import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

/**
 * UP 1 and 2.2: advice goes out from the panel as a whole: it rests on a decision, or on a mandate given in one.
 * @param facts.decision the decision, '12/26'
 * @param facts.mandate the decision that gave the mandate
 */
export function collectiveAdvice(
  facts: { decision: string | null; mandate: string | null },
  data: StatutesData,
): Finding {
  const { decision, mandate } = facts;
  return finding(
    'collective-advice',
    data.clauseOf['collective-advice'],
    'must',
    'refuses',
    decision !== null || mandate !== null,
    { decision, mandate, restsOn: decision ?? mandate },
    'decide',
  );
}
