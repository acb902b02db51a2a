import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';
import { addMonths, lastDay } from './period';

/**
 * UP 3.2 (interpretation `renewal`): whoever may have another term is asked in good time before this one
 * ends. `to` is the first day after the term.
 */
export function renewal(
  facts: { today: string; from: string; to: string; asked: boolean; mayContinue: boolean },
  data: StatutesData,
): Finding {
  const askFrom = addMonths(facts.to, -data.renewalAskedMonths);
  const due = facts.mayContinue && !facts.asked && facts.today >= askFrom && facts.today < facts.to;
  return finding(
    'renewal',
    data.clauseOf.renewal,
    'should',
    'warns',
    !due,
    { askFrom, lastDay: lastDay(facts), months: data.renewalAskedMonths, asked: facts.asked },
    'ask',
  );
}
