import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

/**
 * UP 7.2 (interpretation `revision-transition`): when a new plan has fewer seats than people, nobody loses a
 * seat; nobody is appointed until the number fits.
 */
export function revisionTransition(facts: { seated: number }, data: StatutesData): Finding {
  const { seated } = facts;
  return finding(
    'revision-transition',
    data.clauseOf['revision-transition'],
    'must',
    'finding',
    seated <= data.seats,
    { seated, seats: data.seats, over: Math.max(0, seated - data.seats), room: data.seats - 1 },
    'wait',
  );
}
