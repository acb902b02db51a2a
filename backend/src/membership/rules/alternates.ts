import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';
import { fieldFacts } from './field-quota';

/** UP 3.4: enough alternates in all, and at least one for every fixed field; more are welcome. */
export function alternates(
  facts: { fieldIds: readonly (string | null)[] },
  data: StatutesData,
): Finding[] {
  const clause = data.clauseOf.alternates;
  const { min, perField } = data.alternates;
  const count = facts.fieldIds.length;
  const all = finding(
    'alternates',
    clause,
    'must',
    'finding',
    count >= min,
    { of: 'all', count, needed: min },
    'appoint',
  );
  const ofFields = data.fields.map((field) => {
    const held = facts.fieldIds.filter((id) => id === field.id).length;
    const sum = { of: 'field', count: held, needed: perField, ...fieldFacts(field) };
    return finding(
      'alternates',
      clause,
      'must',
      'finding',
      held >= perField,
      sum,
      'appointInField',
    );
  });
  return [all, ...ofFields];
}
