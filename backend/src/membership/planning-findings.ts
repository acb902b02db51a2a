import { finding, Finding } from '../kernel/finding';
import { addMonths } from '../kernel/oslo';
import type { StatutesData } from '../statutes/statutes-data';
import type { Appointment } from './membership-reader';
import { lastDay } from './rules/period';
import { renewal } from './rules/renewal';
import type { TermStanding } from './rules/term-limit';
import type { Standings } from './standing/standing-reader';

/** A term that ends within this many months is worth planning for. */
const MONTHS_AHEAD = 6;

type Answers = Standings['renewals'];

/**
 * UP 3.1, looking ahead: terms that end within half a year, the earliest first. Whoever may have another term
 * is to be asked, whoever may not is to be succeeded; a term that is followed by another is no gap.
 */
export function termsEnding(
  on: { today: string; appointments: readonly Appointment[]; followed: ReadonlySet<string> },
  answers: Answers,
  data: StatutesData,
): Finding[] {
  const horizon = addMonths(on.today, MONTHS_AHEAD);
  return on.appointments
    .filter(({ id, to }) => to <= horizon && !on.followed.has(id))
    .sort((a, b) => (a.to < b.to ? -1 : 1))
    .map((each) =>
      finding(
        'term-ending',
        data.clauseOf['term-length'],
        'should',
        'warns',
        false,
        { ...whose(each), lastDay: lastDay(each), months: MONTHS_AHEAD },
        remedyOf(each, answers),
      ),
    );
}

function remedyOf({ id, kind }: Appointment, answers: Answers): string {
  const answer = answers.get(id);
  if (answer === 'yes') return 'decide';
  if (answer === 'no') return 'succeed';
  return kind === 'alternate' ? 'alternate' : 'ask';
}

/**
 * UP 3.2 (interpretation `renewal`): representatives who may go on and have not been asked, from the day to ask
 * until the term's end is near enough to be a finding by itself.
 */
export function renewalsDue(
  on: { today: string; appointments: readonly (Appointment & { standing: TermStanding })[] },
  known: { followed: ReadonlySet<string>; answers: Answers },
  data: StatutesData,
): Finding[] {
  const { today, appointments } = on;
  const near = addMonths(today, MONTHS_AHEAD);
  return appointments
    .filter(
      ({ id, to, standing }) => to > near && !standing.lastPossible && !known.followed.has(id),
    )
    .map((each) => {
      const asked = known.answers.has(each.id);
      const found = renewal(
        { today, from: each.from, to: each.to, asked, mayContinue: true },
        data,
      );
      return { ...found, facts: { ...whose(each), ...found.facts } };
    })
    .filter(({ ok }) => !ok);
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
