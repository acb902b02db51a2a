import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';
import { addMonths, lastDay } from './period';

/**
 * UP 3.1 (interpretation `pause`): a representative who is away keeps seat and term, is named absent so
 * that an alternate is called, and renews the pause when it gets long. No reason is asked for.
 */
export function pause(facts: { from: string; to: string }, data: StatutesData): Finding {
  const longest = addMonths(facts.from, data.pauseMonths);
  return finding(
    'pause',
    data.clauseOf.pause,
    'should',
    'warns',
    facts.to <= longest,
    {
      from: facts.from,
      lastDay: lastDay(facts),
      months: data.pauseMonths,
      longestLastDay: lastDay({ from: facts.from, to: longest }),
    },
    'renew',
  );
}
