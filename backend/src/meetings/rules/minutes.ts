import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

/** UP 4.3: the coordinator keeps the minutes; a held meeting without any stays red until they are written. */
export function minutes(
  facts: { number: number; year: number; held: boolean; written: boolean },
  data: StatutesData,
): Finding {
  const { number, year, held, written } = facts;
  const clause = data.clauseOf.minutes;
  return finding('minutes', clause, 'must', 'finding', !held || written, { number, year }, 'write');
}
