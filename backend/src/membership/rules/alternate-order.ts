import { finding, type Finding } from '../../kernel/finding';
import type { Interpretations } from '../../statutes/interpretations';
import type { StatutesData } from '../../statutes/statutes-data';

export interface CallableAlternate {
  personId: string;
  fieldId: string | null;
  /** The order the panel set, 1 first. */
  order: number;
  /** Has declined, or already sits for somebody. */
  unavailable: boolean;
}

/**
 * UP 3.4 (interpretation `alternate-order`): who is called for an absentee: the alternate of the same
 * field, then the order the panel set.
 * @returns those who can be called, first in line first
 */
export function callingOrder(
  facts: { absentFieldId: string | null; alternates: readonly CallableAlternate[] },
  interpretations: Interpretations,
): CallableAlternate[] {
  const rank = ({ fieldId }: CallableAlternate): number =>
    interpretations['alternate-order'] === 'same-field-first' &&
    fieldId !== null &&
    fieldId === facts.absentFieldId
      ? 0
      : 1;
  return facts.alternates
    .filter((each) => !each.unavailable)
    .sort((a, b) => rank(a) - rank(b) || a.order - b.order);
}

/** UP 3.4: somebody is left to call; when the list is exhausted the coordinator asks around. */
export function alternateOrder(
  facts: { absentFieldId: string | null; alternates: readonly CallableAlternate[] },
  data: StatutesData,
  interpretations: Interpretations,
): Finding {
  const callable = callingOrder(facts, interpretations).length;
  return finding(
    'alternate-order',
    data.clauseOf['alternate-order'],
    'must',
    'finding',
    callable > 0,
    { callable, alternates: facts.alternates.length },
    'coordinator',
  );
}
