import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';

/**
 * UP 3.4 (interpretation `alternate-promotion`): an alternate acts in a vacant seat only when the panel has
 * decided so; the seat still shows as vacant and someone is to be appointed.
 * @param facts.byDecision the decision, '8/26'
 */
export function alternatePromotion(
  facts: { seat: number; vacant: boolean; byDecision: string | null },
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  const { seat, vacant, byDecision } = facts;
  const possible = interpretations['alternate-promotion'] === 'acts';
  const remedy = !possible ? 'appoint' : vacant ? 'decide' : 'substitute';
  return finding(
    'alternate-promotion',
    data.clauseOf['alternate-promotion'],
    'must',
    'refuses',
    possible && vacant && byDecision !== null,
    { seat, vacant, byDecision, possible },
    remedy,
  );
}
