import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';
import type { SeatFacts } from './field-quota';

/**
 * UP 3.4: the seats the panel keeps are those the plan names: so many in each fixed field with their
 * requirements, and the rest flexible. A flexible seat has no fixed field and asks for nothing.
 */
export function fields(facts: { seats: readonly SeatFacts[] }, data: StatutesData): Finding {
  const planned = [
    ...data.fields.flatMap(({ id, seats }) => seats.map((requirement) => `${id} ${requirement}`)),
    ...Array.from({ length: data.flexibleSeats }, () => 'flexible any'),
  ].sort();
  const kept = facts.seats
    .map(({ fieldId, requirement }) => `${fieldId ?? 'flexible'} ${requirement}`)
    .sort();
  const fixed = facts.seats.filter((seat) => seat.fieldId !== null).length;
  return finding(
    'fields',
    data.clauseOf.fields,
    'must',
    'finding',
    planned.join() === kept.join(),
    {
      fields: data.fields.length,
      fixed,
      flexible: facts.seats.length - fixed,
      plannedFixed: planned.length - data.flexibleSeats,
      plannedFlexible: data.flexibleSeats,
    },
    'transition',
  );
}
