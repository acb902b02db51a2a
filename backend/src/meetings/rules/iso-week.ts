import { addDays, daysBetween } from '../../membership/rules/period';

/** A week by ISO 8601: it belongs to the year its Thursday lies in. */
export interface IsoWeek {
  year: number;
  week: number;
}

/** 1 for Monday, 7 for Sunday. */
export function weekday(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

/** 1 January 2027 lies in week 53 of 2026; 29 December 2025 in week 1 of 2026. */
export function isoWeek(day: string): IsoWeek {
  const thursday = addDays(day, 4 - weekday(day));
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1 };
}

/** 53 in the years that begin on a Thursday, or on a Wednesday and leap; 52 otherwise. */
export function weeksIn(year: number): number {
  return isoWeek(`${year}-12-28`).week;
}

/** The Monday a week begins with; 4 January always lies in week 1. */
export function mondayOf({ year, week }: IsoWeek): string {
  const fourth = `${year}-01-04`;
  return addDays(fourth, 1 - weekday(fourth) + (week - 1) * 7);
}
