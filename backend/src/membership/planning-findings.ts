import { finding, Finding } from '../kernel/finding';
import { addMonths } from '../kernel/oslo';
import type { StatutesData } from '../statutes/statutes-data';
import type { Appointment } from './membership-reader';
import { lastDay } from './rules/period';
import type { TermStanding } from './rules/term-limit';

/** A term that ends within this many months is worth planning for. */
const MONTHS_AHEAD = 6;

/**
 * UP 3.1, looking ahead: terms that end within half a year, the earliest first. Whoever may have another term
 * is to be asked, whoever may not is to be succeeded.
 */
export function termsEnding(
  today: string,
  appointments: readonly Appointment[],
  data: StatutesData,
): Finding[] {
  const horizon = addMonths(today, MONTHS_AHEAD);
  return appointments
    .filter(({ to }) => to <= horizon)
    .sort((a, b) => (a.to < b.to ? -1 : 1))
    .map((each) =>
      finding(
        'term-ending',
        data.clauseOf['term-length'],
        'should',
        'warns',
        false,
        { ...whose(each), lastDay: lastDay(each), months: MONTHS_AHEAD },
        each.kind === 'alternate' ? 'alternate' : 'ask',
      ),
    );
}

/** UP 3.1, looking ahead: those whose term is the last they may have, by the terms or by the years. */
export function limitsAhead(
  appointments: readonly (Appointment & { standing: TermStanding })[],
  data: StatutesData,
): Finding[] {
  return appointments
    .filter(({ standing }) => standing.lastPossible)
    .sort((a, b) => (a.to < b.to ? -1 : 1))
    .map((each) =>
      finding(
        'term-limit-ahead',
        data.clauseOf['term-limit'],
        'should',
        'warns',
        false,
        {
          ...whose(each),
          lastDay: lastDay(each),
          by: each.standing.counted >= data.term.max ? 'terms' : 'years',
          maxTerms: data.term.max,
          maxYears: data.term.maxYears,
        },
        'plan',
      ),
    );
}

function whose({ personId, name, kind, seatNumber }: Appointment) {
  return { personId, name, kind, seat: seatNumber };
}
