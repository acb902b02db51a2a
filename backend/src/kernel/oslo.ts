import { Temporal } from 'temporal-polyfill';

/** The panel's time zone: every day in the statutes is a day in Oslo. */
export const ZONE = 'Europe/Oslo';
/** A date alone is read as midnight UTC, where every day has as many milliseconds. */
const DAY_MS = 86_400_000;
/** Swedes write dates as we store them. The platform's own calendar is many times faster than Temporal's. */
const DAY_IN_OSLO = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' });

/** `date` n calendar years on; 29 February becomes 28 February in a common year. */
export function addYears(date: string, years: number): string {
  return Temporal.PlainDate.from(date).add({ years }).toString();
}

/** `date` n calendar months on, clamped to the month's last day (31 January + 1 = 28 or 29 February). */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10);
}

/** `date` n days on; n may be negative. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from a to b, negative when b is before a; with a half-open period this is its length. */
export function daysBetween(a: string, b: string): number {
  return (Date.parse(b) - Date.parse(a)) / DAY_MS;
}

/** The day in Oslo ('YYYY-MM-DD') of an instant (ISO, UTC). */
export function osloDate(instant: string): string {
  return DAY_IN_OSLO.format(Date.parse(instant));
}

/** The time of day in Oslo ('HH:mm') of an instant (ISO, UTC). */
export function osloTime(instant: string): string {
  return inOslo(instant).toPlainTime().toString({ smallestUnit: 'minute' });
}

/**
 * The instant (ISO, UTC, milliseconds) of a local time in Oslo such as '2026-11-12T10:00'.
 * An hour that summer time skips is moved forward, one that occurs twice is the first.
 */
export function osloInstant(local: string): string {
  const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE);
  return isoInstant(zoned.epochMilliseconds);
}

/** Milliseconds since 1970 as the one form in which instants are stored: 'YYYY-MM-DDTHH:mm:ss.sssZ'. */
export function isoInstant(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString();
}

function inOslo(instant: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE);
}
