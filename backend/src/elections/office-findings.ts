import { finding, Finding } from '../kernel/finding';
import { addMonths } from '../kernel/oslo';
import { lastDay } from '../membership/rules/period';
import { StatutesInForce } from '../statutes/statutes-reader';
import { Office, OfficeTerm } from './offices-reader';
import { countedElections } from './rules/office-limit';
import { stagger } from './rules/stagger';

const OFFICES: readonly Office[] = ['leader', 'deputyLeader'];
/** An election within this many months is one to prepare. */
const MONTHS_AHEAD = 3;

export interface OfficeDue {
  office: Office;
  on: string;
}

/** The offices whose election is to be held within three months: the last day of the term. */
export function officesDue(today: string, current: readonly OfficeTerm[]): OfficeDue[] {
  const horizon = addMonths(today, MONTHS_AHEAD);
  return current
    .filter(({ to }) => to <= horizon)
    .map((term) => ({ office: term.office, on: lastDay(term) }));
}

/**
 * What UP 3.3 says of the offices of the day: an office vacant, an election due, and the stagger.
 * @param on.history every term of those whose term ends within the three months; more does no harm
 */
export function officeFindings(
  today: string,
  on: { current: readonly OfficeTerm[]; history: readonly OfficeTerm[] },
  statutes: StatutesInForce,
): Finding[] {
  const { data } = statutes;
  const vacant = OFFICES.filter((office) => !on.current.some((each) => each.office === office));
  const ends = (office: Office) => on.current.find((each) => each.office === office)?.to ?? null;
  const staggered = stagger(
    { leaderTo: ends('leader'), deputyLeaderTo: ends('deputyLeader') },
    data,
  );
  return [
    ...vacant.map((office) => vacancy(office, statutes)),
    ...officesDue(today, on.current).map((due) => dueFinding(due, on, statutes)),
    ...(staggered.ok ? [] : [staggered]),
  ];
}

function vacancy(office: Office, { data }: StatutesInForce): Finding {
  const clause = data.clauseOf.offices;
  return finding('office-vacant', clause, 'must', 'finding', false, { office }, 'elect');
}

/** Says how often the holder has been elected, since that decides whether he or she may stand again. */
function dueFinding(
  { office, on: day }: OfficeDue,
  on: { current: readonly OfficeTerm[]; history: readonly OfficeTerm[] },
  { data, interpretations }: StatutesInForce,
): Finding {
  const holder = on.current.find((each) => each.office === office);
  const personId = holder?.personId ?? '';
  const held = on.history.filter((each) => each.office === office && each.personId === personId);
  const counted = countedElections({ office, personId, terms: held }, data, interpretations).length;
  return finding(
    'office-due',
    data.clauseOf.offices,
    'should',
    'warns',
    false,
    {
      office,
      on: day,
      personId,
      name: holder?.name ?? null,
      elected: counted,
      max: data.offices.max,
      early: held.length - counted,
    },
    'prepare',
  );
}
