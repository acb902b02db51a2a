import { addDays } from '../../membership/rules/period';
import { weekday } from './iso-week';

export type HolidayName =
  | 'newYear'
  | 'maundyThursday'
  | 'goodFriday'
  | 'easterSunday'
  | 'easterMonday'
  | 'labourDay'
  | 'constitutionDay'
  | 'ascension'
  | 'pentecost'
  | 'pentecostMonday'
  | 'christmasDay'
  | 'boxingDay';

/** Days on which people work, or half of them do: nothing forbids a meeting, and few come. */
export type QuietName = 'easterWeek' | 'christmasWeek';

/** Movable days, counted from Easter Sunday. */
const FROM_EASTER: readonly (readonly [HolidayName, number])[] = [
  ['maundyThursday', -3],
  ['goodFriday', -2],
  ['easterSunday', 0],
  ['easterMonday', 1],
  ['ascension', 39],
  ['pentecost', 49],
  ['pentecostMonday', 50],
];

const FIXED: readonly (readonly [HolidayName, string])[] = [
  ['newYear', '01-01'],
  ['labourDay', '05-01'],
  ['constitutionDay', '05-17'],
  ['christmasDay', '12-25'],
  ['boxingDay', '12-26'],
];

const known = new Map<number, ReadonlyMap<string, HolidayName>>();

/** Easter Sunday of a Gregorian year, by the method of Meeus, Jones and Butcher. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  // 22 March is the earliest Easter there can be.
  return addDays(`${year}-03-22`, epact + toSunday - 7 * late);
}

/** Norway's public holidays of a year by day. Where two fall together (17 May 2027) the fixed one gives the name. */
export function publicHolidays(year: number): ReadonlyMap<string, HolidayName> {
  const found = known.get(year);
  if (found) return found;
  const easter = easterSunday(year);
  const days = new Map<string, HolidayName>();
  for (const [name, after] of FROM_EASTER) days.set(addDays(easter, after), name);
  for (const [name, day] of FIXED) days.set(`${year}-${day}`, name);
  known.set(year, days);
  return days;
}

/** The holiday a day is; null when it is none. */
export function holidayOn(day: string): HolidayName | null {
  return publicHolidays(Number(day.slice(0, 4))).get(day) ?? null;
}

/** Neither weekend nor public holiday. */
export function isWorkingDay(day: string): boolean {
  return weekday(day) < 6 && holidayOn(day) === null;
}

/** A single working day with days off on both sides, one of them a public holiday: the Friday after Ascension. */
export function isSqueezed(day: string): boolean {
  if (!isWorkingDay(day)) return false;
  const sides = [addDays(day, -1), addDays(day, 1)];
  if (sides.some(isWorkingDay)) return false;
  return sides.some((side) => weekday(side) < 6);
}

/** Monday to Wednesday before Easter, and what is left of the year from 24 December. */
export function quietOn(day: string): QuietName | null {
  if (!isWorkingDay(day)) return null;
  if (day.slice(5) >= '12-24') return 'christmasWeek';
  const [thursday] = [...publicHolidays(Number(day.slice(0, 4)))][0] ?? [''];
  return day < thursday && day >= addDays(thursday, -3) ? 'easterWeek' : null;
}

/** The day itself, or the last working day before it: a deadline is never moved to a later day. */
export function workingDayUntil(day: string): string {
  let at = day;
  while (!isWorkingDay(at)) at = addDays(at, -1);
  return at;
}
