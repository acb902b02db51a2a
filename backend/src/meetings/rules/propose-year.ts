import { addDays, daysBetween } from '../../membership/rules/period';
import { STEERING_WHEEL, windowsFor, type WheelWindow } from './annual-wheel';
import { concernsOn, type YearFacts } from './day-concerns';
import { isoWeek, mondayOf, weekday } from './iso-week';
import { schoolDay } from './school-holidays';

export interface Reason {
  kind: 'window' | 'widened' | 'steering' | 'steeringUnknown' | 'schoolClear' | 'schoolUnknown';
  facts: Readonly<Record<string, string | number>>;
}

export interface ProposedDay {
  day: string;
  reasons: readonly Reason[];
}

export interface ProposedMeeting {
  /** 1 for the year's first. */
  number: number;
  window: WheelWindow;
  /** The best first; empty when no day of the window is good. */
  days: readonly ProposedDay[];
}

/** Candidates a date poll asks about; one is proposed, the others are there to choose. */
export const CANDIDATES = 3;
/** Fewest days between one meeting's last candidate and the next one's first. */
const GAP_DAYS = 7;
const WIDEST_WEEKS = 4;
/** Mondays and Fridays are harder for those who travel: as bad as being this many days off the middle. */
const EDGE_OF_WEEK = 2;

/**
 * The year's meetings spread over the annual wheel (UP 4.1): as many as the statutes say, each with days nothing
 * speaks against, and early enough for the steering group where its day is known.
 * @param count how many meetings the statutes ask for
 */
export function proposeYear(year: number, count: number, facts: YearFacts): ProposedMeeting[] {
  const windows = windowsFor(count);
  const meetings: ProposedMeeting[] = [];
  let after = `${year - 1}-12-31`;
  for (const [at, window] of windows.entries()) {
    const following = windows[at + 1];
    const until = following
      ? addDays(mondayOf({ year, week: following.fromWeek }), -1)
      : `${year}-12-31`;
    const days = daysIn(year, window, { after, until }, facts);
    meetings.push({ number: at + 1, window, days });
    const last = days
      .map(({ day }) => day)
      .sort()
      .at(-1);
    if (last) after = addDays(last, GAP_DAYS - 1);
  }
  return meetings;
}

interface Bounds {
  /** The last day that is too early. */
  after: string;
  until: string;
}

interface Stretch {
  from: string;
  to: string;
}

function daysIn(
  year: number,
  window: WheelWindow,
  bounds: Bounds,
  facts: YearFacts,
): ProposedDay[] {
  const asked = {
    from: mondayOf({ year, week: window.fromWeek }),
    to: addDays(mondayOf({ year, week: window.toWeek }), 6),
  };
  const wanted = beforeSteering(asked, facts);
  for (let weeks = 0; weeks <= WIDEST_WEEKS; weeks++) {
    const good = goodDays(widened(wanted, weeks), bounds, facts);
    if (good.length === 0) continue;
    const middle = addDays(wanted.from, Math.floor(daysBetween(wanted.from, wanted.to) / 2));
    return spread(good, middle).map((day) => ({ day, reasons: reasonsFor(day, window, facts) }));
  }
  return [];
}

/** Cut so that the steering group gets the meeting's advice in time; moved before its window when it must be. */
function beforeSteering({ from, to }: Stretch, { steeringDays, leadDays }: YearFacts): Stretch {
  const last = steeringDays
    .map((day) => addDays(day, -leadDays))
    .filter((day) => from <= day && day < to)
    .sort()[0];
  return last === undefined ? { from, to } : { from, to: last };
}

function widened({ from, to }: Stretch, weeks: number): Stretch {
  return { from: addDays(from, -7 * weeks), to: addDays(to, 7 * weeks) };
}

function goodDays({ from, to }: Stretch, { after, until }: Bounds, facts: YearFacts): string[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => addDays(from, n)).filter(
    (day) => day > after && day <= until && concernsOn(day, facts).length === 0,
  );
}

/** The best day, then others on other weekdays: who never can on Wednesdays finds one that fits. */
function spread(days: readonly string[], middle: string): string[] {
  const ordered = days
    .map((day) => ({ day, on: weekday(day), off: Math.abs(daysBetween(middle, day)) }))
    .map(({ on, off, ...rest }) => {
      return { ...rest, on, cost: on === 1 || on === 5 ? off + EDGE_OF_WEEK : off };
    })
    .sort((a, b) => a.cost - b.cost);
  const others = ordered.filter(({ on }, at) => ordered.findIndex((one) => one.on === on) === at);
  const again = ordered.filter((one) => !others.includes(one));
  return [...others, ...again].slice(0, CANDIDATES).map(({ day }) => day);
}

/** Why a day is proposed: its week, how long before the steering group, and what is known of the schools. */
export function reasonsFor(day: string, window: WheelWindow, facts: YearFacts): Reason[] {
  const { week } = isoWeek(day);
  const { fromWeek, toWeek } = window;
  const inside = fromWeek <= week && week <= toWeek;
  const school = schoolDay(facts.schools, facts.region, day);
  return [
    { kind: inside ? 'window' : 'widened', facts: { week, fromWeek, toWeek } },
    ...steeringReason(day, week, facts),
    school.known
      ? { kind: 'schoolClear', facts: { region: facts.region, source: school.source } }
      : { kind: 'schoolUnknown', facts: { region: facts.region } },
  ];
}

/** How long before the steering group meets; where its day is not known, only the weeks it usually meets in. */
function steeringReason(day: string, week: number, { steeringDays }: YearFacts): Reason[] {
  const next = [...steeringDays].sort().find((steering) => steering > day);
  if (next) return [{ kind: 'steering', facts: { day: next, days: daysBetween(day, next) } }];
  const usual = STEERING_WHEEL.find(({ toWeek }) => toWeek >= week);
  if (!usual || steeringDays.length >= STEERING_WHEEL.length) return [];
  return [{ kind: 'steeringUnknown', facts: { ...usual } }];
}
