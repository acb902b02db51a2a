export type SchoolRegion = 'vestland' | 'agder';
export type SchoolBreakName = 'autumn' | 'christmas' | 'winter' | 'easter' | 'summer' | 'dayOff';

interface SchoolBreak {
  name: SchoolBreakName;
  /** First and last day, both off. */
  from: string;
  to: string;
}

/** The breaks of one school year in one region. What stands here was read; nothing is worked out. */
interface SchoolYear {
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

export const SCHOOL_YEARS: readonly SchoolYear[] = [
  {
    region: 'vestland',
    from: '2025-08-18',
    to: '2026-08-09',
    source:
      'Vestland fylkeskommune, skuleruta 2025/2026 (fjaler.kommune.no, Våge skule, lese 2026)',
    breaks: [
      { name: 'autumn', from: '2025-10-06', to: '2025-10-10' },
      { name: 'dayOff', from: '2025-11-07', to: '2025-11-07' },
      { name: 'christmas', from: '2025-12-20', to: '2026-01-04' },
      { name: 'dayOff', from: '2026-01-30', to: '2026-01-30' },
      { name: 'winter', from: '2026-02-16', to: '2026-02-20' },
      { name: 'easter', from: '2026-03-28', to: '2026-04-06' },
      { name: 'dayOff', from: '2026-05-15', to: '2026-05-15' },
      { name: 'summer', from: '2026-06-24', to: '2026-08-09' },
    ],
  },
  {
    region: 'agder',
    from: '2026-08-13',
    to: '2027-08-08',
    source: 'Froland kommune, skoleruta 2026-2027 (froland.kommune.no, lest 2026)',
    breaks: [
      { name: 'autumn', from: '2026-09-28', to: '2026-10-02' },
      { name: 'dayOff', from: '2026-11-06', to: '2026-11-06' },
      { name: 'christmas', from: '2026-12-19', to: '2027-01-04' },
      { name: 'winter', from: '2027-02-22', to: '2027-02-26' },
      { name: 'easter', from: '2027-03-22', to: '2027-03-30' },
      { name: 'dayOff', from: '2027-05-06', to: '2027-05-07' },
      { name: 'summer', from: '2027-06-19', to: '2027-08-08' },
    ],
  },
];

/** What is known of a day: a break with its source, none, or that no source covers the day. */
export type SchoolDay =
  | { known: false }
  | { known: true; off: null; source: string }
  | { known: true; off: SchoolBreakName; source: string };

/** Whether schools in a region have the day off. A day no source covers is unknown, never guessed. */
export function schoolDay(region: SchoolRegion, day: string): SchoolDay {
  const year = SCHOOL_YEARS.find(
    (each) => each.region === region && each.from <= day && day <= each.to,
  );
  if (!year) return { known: false };
  const off = year.breaks.find(({ from, to }) => from <= day && day <= to);
  return { known: true, off: off?.name ?? null, source: year.source };
}
