import * as fc from 'fast-check';
import { PROPERTY_RUNS } from '../../../scenarios/property-runs';
import { addDays } from '../../membership/rules/period';
import { isoWeek, mondayOf, weekday, weeksIn } from './iso-week';
import {
  easterSunday,
  holidayOn,
  isSqueezed,
  isWorkingDay,
  publicHolidays,
  quietOn,
  workingDayUntil,
} from './public-holidays';

const years = fc.integer({ min: 1900, max: 2199 });
const days = fc
  .tuple(years, fc.integer({ min: 0, max: 365 }))
  .map(([year, n]) => addDays(`${year}-01-01`, n));

describe('Easter and what follows it', () => {
  it.each([
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
  ])('is on %s in its year', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });

  it('is a Sunday between 22 March and 25 April, whatever the year', () => {
    fc.assert(
      fc.property(years, (year) => {
        const easter = easterSunday(year);
        expect(weekday(easter)).toBe(7);
        expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
      }),
      PROPERTY_RUNS,
    );
  });

  it('gives the movable days of 2026', () => {
    const named = Object.fromEntries([...publicHolidays(2026)].map(([day, name]) => [name, day]));
    expect(named).toEqual({
      newYear: '2026-01-01',
      maundyThursday: '2026-04-02',
      goodFriday: '2026-04-03',
      easterSunday: '2026-04-05',
      easterMonday: '2026-04-06',
      labourDay: '2026-05-01',
      ascension: '2026-05-14',
      constitutionDay: '2026-05-17',
      pentecost: '2026-05-24',
      pentecostMonday: '2026-05-25',
      christmasDay: '2026-12-25',
      boxingDay: '2026-12-26',
    });
  });

  it('has one holiday less in 2027, when Pentecost Monday is on 17 May', () => {
    expect(publicHolidays(2027).size).toBe(11);
    expect(holidayOn('2027-05-17')).toBe('constitutionDay');
  });
});

describe('Days that look free and are not', () => {
  it('squeezes the Friday after Ascension and the Monday before a Tuesday of 17 May', () => {
    expect(isSqueezed('2026-05-15')).toBe(true);
    expect(isSqueezed('2022-05-16')).toBe(true);
    expect(isSqueezed('2026-05-13')).toBe(false);
    expect(isSqueezed('2026-05-14')).toBe(false);
    // Between two weekends nothing is squeezed: no public holiday makes it so.
    expect(isSqueezed('2026-06-10')).toBe(false);
  });

  it('keeps Easter week and the last days of the year quiet', () => {
    expect(quietOn('2026-03-30')).toBe('easterWeek');
    expect(quietOn('2026-04-01')).toBe('easterWeek');
    expect(quietOn('2026-04-02')).toBeNull();
    expect(quietOn('2026-03-27')).toBeNull();
    expect(quietOn('2026-12-24')).toBe('christmasWeek');
    expect(quietOn('2026-12-31')).toBe('christmasWeek');
    expect(quietOn('2026-12-23')).toBeNull();
  });

  it('finds the last working day until a day, never a later one', () => {
    expect(workingDayUntil('2026-04-06')).toBe('2026-04-01');
    expect(workingDayUntil('2026-04-07')).toBe('2026-04-07');
    fc.assert(
      fc.property(days, (day) => {
        const until = workingDayUntil(day);
        expect(isWorkingDay(until) && until <= day).toBe(true);
        expect(isSqueezed(day) && !isWorkingDay(day)).toBe(false);
      }),
      PROPERTY_RUNS,
    );
  });
});

describe('Weeks by ISO 8601', () => {
  it('gives 2026 and 2032 a week 53, and 2025 and 2027 none', () => {
    expect([2025, 2026, 2027, 2032].map(weeksIn)).toEqual([52, 53, 52, 53]);
  });

  it.each([
    ['2026-12-31', 2026, 53],
    ['2027-01-01', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2025-12-29', 2026, 1],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2026-11-25', 2026, 48],
  ])('puts %s in its week', (day, year, week) => {
    expect(isoWeek(day)).toEqual({ year, week });
  });

  it('finds the Monday of every week again', () => {
    fc.assert(
      fc.property(days, (day) => {
        const monday = mondayOf(isoWeek(day));
        expect(weekday(monday)).toBe(1);
        expect(monday <= day && day <= addDays(monday, 6)).toBe(true);
      }),
      PROPERTY_RUNS,
    );
  });
});
