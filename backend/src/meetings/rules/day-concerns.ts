import { addDays, daysBetween } from '../../membership/rules/period';
import { isoWeek, weekday } from './iso-week';
import { holidayOn, isSqueezed, quietOn } from './public-holidays';
import { BUSY_WEEKS, schoolDay, type SchoolRegion, type SchoolYear } from './school-holidays';

export type ConcernKind =
  | 'past'
  | 'weekend'
  | 'publicHoliday'
  | 'quietDay'
  | 'squeezed'
  | 'schoolBreak'
  | 'busyWeek'
  | 'beforeSteering';

/** Why a day is a poor one for a meeting. The client has the words. */
export interface Concern {
  kind: ConcernKind;
  facts: Readonly<Record<string, string | number>>;
}

/** What a year's dates are judged by. */
export interface YearFacts {
  /** First day that may be proposed. */
  earliest: string;
  region: SchoolRegion;
  /** The school years that are known. */
  schools: readonly SchoolYear[];
  /** Days the steering group meets, those that are known. */
  steeringDays: readonly string[];
  /** Calendar days there must be from a panel meeting to the steering group's. */
  leadDays: number;
}

/** What the calendar alone says of each day that was asked about: there are no more days than a century has. */
const calendar = new Map<string, readonly Concern[]>();

/** Everything that speaks against a day; nothing when it is a good one. */
export function concernsOn(day: string, facts: YearFacts): Concern[] {
  const past: Concern = { kind: 'past', facts: { earliest: facts.earliest } };
  const close = tooCloseToSteering(day, facts);
  return [
    ...(day < facts.earliest ? [past] : []),
    ...inCalendar(day),
    ...inSchools(day, facts),
    ...(close ? [close] : []),
  ];
}

function inCalendar(day: string): readonly Concern[] {
  const found = calendar.get(day) ?? calendarConcerns(day);
  calendar.set(day, found);
  return found;
}

function calendarConcerns(day: string): Concern[] {
  const { week } = isoWeek(day);
  const holiday = holidayOn(day);
  const quiet = quietOn(day);
  const found: (Concern | null)[] = [
    weekday(day) > 5 ? { kind: 'weekend', facts: {} } : null,
    holiday && { kind: 'publicHoliday', facts: { name: holiday } },
    quiet && { kind: 'quietDay', facts: { name: quiet } },
    isSqueezed(day) ? { kind: 'squeezed', facts: {} } : null,
    BUSY_WEEKS.has(week) ? { kind: 'busyWeek', facts: { week } } : null,
  ];
  return found.filter((concern) => concern !== null);
}

function inSchools(day: string, { schools, region }: YearFacts): Concern[] {
  const school = schoolDay(schools, region, day);
  if (!school.known || school.off === null) return [];
  return [{ kind: 'schoolBreak', facts: { name: school.off, source: school.source } }];
}

/** A meeting on the eve of the steering group's comes too late for it. On the very day counts as before it. */
function tooCloseToSteering(day: string, { steeringDays, leadDays }: YearFacts): Concern | null {
  const next = steeringDays.filter((steering) => steering >= day).sort()[0];
  if (next === undefined || day <= addDays(next, -leadDays)) return null;
  return { kind: 'beforeSteering', facts: { day: next, days: daysBetween(day, next), leadDays } };
}
