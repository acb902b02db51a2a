/** The counties, whose schools share their breaks. */
export const SCHOOL_REGIONS = [
  'agder',
  'akershus',
  'buskerud',
  'finnmark',
  'innlandet',
  'moreOgRomsdal',
  'nordland',
  'oslo',
  'ostfold',
  'rogaland',
  'telemark',
  'troms',
  'trondelag',
  'vestfold',
  'vestland',
] as const;
export type SchoolRegion = (typeof SCHOOL_REGIONS)[number];
export const SCHOOL_BREAKS = [
  'autumn',
  'christmas',
  'winter',
  'easter',
  'summer',
  'dayOff',
] as const;
export type SchoolBreakName = (typeof SCHOOL_BREAKS)[number];

export interface SchoolBreak {
  name: SchoolBreakName;
  /** First and last day, both off. */
  from: string;
  to: string;
}

/** The breaks of one school year in one region. What stands here was read and typed in; nothing is worked out. */
export interface SchoolYear {
  region: SchoolRegion;
  /** First and last day the source says anything of. */
  from: string;
  to: string;
  /** Where it was read. */
  source: string;
  breaks: readonly SchoolBreak[];
}

/**
 * Weeks in which schools somewhere in Norway have a break, whichever the panel's members live by: winter 8 and 9,
 * autumn 40 and 41, summer 27 to 32, and the turn of the year. Weeks, not dates, so they hold in every year.
 */
export const BUSY_WEEKS: ReadonlySet<number> = new Set([
  1, 8, 9, 27, 28, 29, 30, 31, 32, 40, 41, 52, 53,
]);

/** What is known of a day: a break with its source, none, or that no source covers the day. */
export type SchoolDay =
  | { known: false }
  | { known: true; off: null; source: string }
  | { known: true; off: SchoolBreakName; source: string };

/** Whether schools in a region have the day off. A day no source covers is unknown, never guessed. */
export function schoolDay(
  years: readonly SchoolYear[],
  region: SchoolRegion,
  day: string,
): SchoolDay {
  const year = years.find((each) => each.region === region && each.from <= day && day <= each.to);
  if (!year) return { known: false };
  const off = year.breaks.find(({ from, to }) => from <= day && day <= to);
  return { known: true, off: off?.name ?? null, source: year.source };
}
