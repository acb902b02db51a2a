import * as fc from 'fast-check';
import { POLYFON_STATUTES } from '../../../example/polyfon-statutes';
import { PROPERTY_RUNS } from '../../../scenarios/property-runs';
import { addDays, daysBetween } from '../../membership/rules/period';
import { STEERING_LEAD_DAYS, STEERING_WHEEL, windowsFor } from './annual-wheel';
import { concernsOn, type YearFacts } from './day-concerns';
import { isoWeek, mondayOf, weekday } from './iso-week';
import { meetingDays } from './meeting-days';
import { type ProposedMeeting, proposeYear } from './propose-year';
import { holidayOn, isSqueezed, isWorkingDay, quietOn } from './public-holidays';
import { BUSY_WEEKS, schoolDay } from './school-holidays';
import { EXAMPLE_SCHOOL_YEARS } from '../../migrations/0034-school-years';
import { steeringServed } from './steering-served';

const { meetingsPerYear, deadlines } = POLYFON_STATUTES;

function factsOf(year: number, steeringDays: readonly string[] = []): YearFacts {
  return {
    earliest: `${year}-01-01`,
    region: 'vestland',
    schools: EXAMPLE_SCHOOL_YEARS,
    steeringDays,
    leadDays: STEERING_LEAD_DAYS,
  };
}

/** A year, and a weekday in each of the steering group's usual weeks. */
const planned = fc
  .tuple(
    fc.integer({ min: 2024, max: 2063 }),
    fc.array(fc.tuple(fc.nat(99), fc.nat(4)), { minLength: 4, maxLength: 4 }),
  )
  .map(([year, picks]) => {
    const steering = STEERING_WHEEL.map(({ fromWeek, toWeek }, at) => {
      const [share, day] = picks[at] ?? [0, 0];
      const week = fromWeek + (share % (toWeek - fromWeek + 1));
      return addDays(mondayOf({ year, week }), day);
    });
    return { year, facts: factsOf(year, steering) };
  });

/** By the calendar itself, not by what the program says of the day. */
function isPoor(day: string, { region, schools, steeringDays }: YearFacts): boolean {
  const school = schoolDay(schools, region, day);
  const eve = steeringDays.some((steering) => {
    const ahead = daysBetween(day, steering);
    return ahead >= 0 && ahead < STEERING_LEAD_DAYS;
  });
  return (
    eve ||
    weekday(day) > 5 ||
    holidayOn(day) !== null ||
    quietOn(day) !== null ||
    isSqueezed(day) ||
    BUSY_WEEKS.has(isoWeek(day).week) ||
    (school.known && school.off !== null)
  );
}

/** Deadlines are working days, in order, and never later than the statutes say. */
function isInTime(day: string): boolean {
  const { executiveCommittee, notice, papers } = meetingDays(day, deadlines);
  return (
    [executiveCommittee, notice, papers].every(isWorkingDay) &&
    executiveCommittee < notice &&
    notice < papers &&
    daysBetween(notice, day) >= deadlines.noticeDays &&
    daysBetween(papers, day) >= deadlines.papersDays
  );
}

/** Days between the last candidate of a meeting and the first of the next; the year's edges count as a week. */
function gaps(year: number, meetings: readonly ProposedMeeting[]): number[] {
  const sorted = meetings.map(({ days }) => days.map(({ day }) => day).sort());
  const ends = [`${year - 1}-12-25`, ...sorted.map((days) => days.at(-1) ?? '')];
  const starts = [...sorted.map((days) => days[0] ?? ''), `${year + 1}-01-07`];
  return starts.map((start, at) => daysBetween(ends[at] ?? '', start));
}

describe('UP 4.1: a year of meetings on the annual wheel', () => {
  it('proposes as many as the statutes say', () => {
    expect(proposeYear(2027, meetingsPerYear, factsOf(2027))).toHaveLength(meetingsPerYear);
    for (const count of [1, 4, 8, 12]) {
      expect(proposeYear(2027, count, factsOf(2027)).map(({ number }) => number)).toEqual(
        Array.from({ length: count }, (_, at) => at + 1),
      );
    }
  });

  it('keeps clear of days off and the eve of the steering group, in order, and in time for all that follows', () => {
    fc.assert(
      fc.property(planned, ({ year, facts }) => {
        const meetings = proposeYear(year, meetingsPerYear, facts);
        const days = meetings.flatMap((each) => each.days.map(({ day }) => day));
        expect(meetings.filter((each) => each.days.length === 0)).toEqual([]);
        expect(days.filter((day) => isPoor(day, facts))).toEqual([]);
        expect(days.filter((day) => !isInTime(day))).toEqual([]);
        expect(gaps(year, meetings).filter((gap) => gap < 7)).toEqual([]);
        const proposed = meetings.map((each) => each.days[0]?.day ?? '');
        const served = steeringServed(facts.steeringDays, proposed, STEERING_LEAD_DAYS);
        expect(served.filter(({ servedOn }) => servedOn === null)).toEqual([]);
      }),
      { ...PROPERTY_RUNS, numRuns: Math.min(PROPERTY_RUNS.numRuns, 2_000) },
    );
  });

  it('says what is not known instead of guessing it', () => {
    const [first] = proposeYear(2027, meetingsPerYear, factsOf(2027));
    const kinds = first?.days[0]?.reasons.map(({ kind }) => kind);
    expect(kinds).toEqual(['window', 'steeringUnknown', 'schoolUnknown']);
    const known = proposeYear(2026, meetingsPerYear, factsOf(2026, ['2026-02-26']))[0];
    expect(known?.days[0]?.reasons.map(({ kind }) => kind)).toEqual([
      'window',
      'steering',
      'schoolClear',
    ]);
  });

  it('leaves a meeting without a day when its whole stretch has gone by', () => {
    const late = { ...factsOf(2026), earliest: '2026-09-01' };
    const meetings = proposeYear(2026, meetingsPerYear, late);
    expect(meetings.map(({ days }) => days.length > 0)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(meetings.flatMap(({ days }) => days).every(({ day }) => day >= '2026-09-01')).toBe(true);
  });

  it('offers other weekdays beside the first, for those who never can on one', () => {
    for (const { days } of proposeYear(2027, meetingsPerYear, factsOf(2027))) {
      expect(new Set(days.map(({ day }) => weekday(day))).size).toBe(days.length);
    }
  });
});

describe('What speaks against a day', () => {
  it('names every reason at once', () => {
    const facts = factsOf(2026, ['2026-05-20']);
    expect(concernsOn('2026-05-15', facts).map(({ kind }) => kind)).toEqual([
      'squeezed',
      'schoolBreak',
      'beforeSteering',
    ]);
    expect(concernsOn('2026-05-17', facts).map(({ kind }) => kind)).toEqual([
      'weekend',
      'publicHoliday',
      'beforeSteering',
    ]);
    expect(concernsOn('2026-03-11', facts)).toEqual([]);
    expect(concernsOn('2026-02-17', { ...facts, earliest: '2026-03-01' })).toMatchObject([
      { kind: 'past' },
      { kind: 'busyWeek', facts: { week: 8 } },
      { kind: 'schoolBreak', facts: { name: 'winter' } },
    ]);
    expect(concernsOn('2026-04-01', facts)[0]).toEqual({
      kind: 'quietDay',
      facts: { name: 'easterWeek' },
    });
  });

  it('lets a meeting lie exactly so many days before the steering group', () => {
    const facts = factsOf(2026, ['2026-06-18']);
    expect(concernsOn('2026-06-04', facts)).toEqual([]);
    expect(concernsOn('2026-06-05', facts)).toEqual([
      { kind: 'beforeSteering', facts: { day: '2026-06-18', days: 13, leadDays: 14 } },
    ]);
    expect(concernsOn('2026-06-19', facts)).toEqual([]);
  });

  it('says that the steering group goes without when no panel meeting comes in time', () => {
    expect(steeringServed(['2026-06-18', '2026-03-10'], ['2026-02-01', '2026-06-10'], 14)).toEqual([
      { day: '2026-03-10', servedOn: '2026-02-01' },
      { day: '2026-06-18', servedOn: null },
    ]);
  });
});

describe('The weeks of the wheel', () => {
  it('never overlap, however many meetings there are', () => {
    for (let count = 1; count <= 30; count++) {
      const windows = windowsFor(count);
      expect(windows).toHaveLength(count);
      windows.forEach(({ fromWeek, toWeek }, at) => {
        expect(fromWeek).toBeLessThanOrEqual(toWeek);
        expect(windows[at + 1]?.fromWeek ?? 99).toBeGreaterThan(toWeek);
      });
    }
  });
});
