import { Temporal } from 'temporal-polyfill';

/** A date alone is read as midnight UTC, where every day has as many milliseconds. */
const DAY_MS = 86_400_000;

/** A half-open period of days, `[from, to)`. Screens show the day before `to`. */
export interface Period {
  from: string;
  to: string;
}

/** The same date `years` later; 29 February falls back to the month's last day. */
export function addYears(date: string, years: number): string {
  return Temporal.PlainDate.from(date).add({ years }).toString();
}

/** The same date `months` later, constrained to the month's last day. */
export function addMonths(date: string, months: number): string {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

export function lastDay(period: Period): string {
  return addDays(period.to, -1);
}

export function covers(period: Period, day: string): boolean {
  return period.from <= day && day < period.to;
}

/** Periods that touch or overlap joined into unbroken runs, earliest first; empty periods are dropped. */
export function unbroken(periods: readonly Period[]): Period[] {
  const sorted = periods
    .filter((each) => each.from < each.to)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const runs: Period[] = [];
  for (const { from, to } of sorted) {
    const last = runs.at(-1);
    if (last && from <= last.to) last.to = to > last.to ? to : last.to;
    else runs.push({ from, to });
  }
  return runs;
}

/** Days in all periods together, each day once. */
export function daysIn(periods: readonly Period[]): number {
  return unbroken(periods).reduce((sum, { from, to }) => sum + daysBetween(from, to), 0);
}

/** The part of each period that lies before `day`. */
export function before(periods: readonly Period[], day: string): Period[] {
  return periods
    .filter((each) => each.from < day)
    .map(({ from, to }) => ({ from, to: to < day ? to : day }));
}
