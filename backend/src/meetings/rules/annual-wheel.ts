/** Weeks of a year in which something is due; both ends included. */
export interface WheelWindow {
  fromWeek: number;
  toWeek: number;
  /** What the meeting is mostly about; null where the wheel says nothing. */
  theme: WheelTheme | null;
}

export type WheelTheme =
  'constitution' | 'recruitment' | 'guest' | 'summer' | 'feedback' | 'evaluation';

/** The panel's own year as it has been worked out over the years: data, not a rule. */
const PANEL_WHEEL: readonly WheelWindow[] = [
  { fromWeek: 4, toWeek: 5, theme: 'constitution' },
  { fromWeek: 11, toWeek: 12, theme: 'recruitment' },
  { fromWeek: 16, toWeek: 20, theme: 'guest' },
  { fromWeek: 22, toWeek: 23, theme: 'summer' },
  { fromWeek: 35, toWeek: 37, theme: 'feedback' },
  { fromWeek: 45, toWeek: 47, theme: 'evaluation' },
];

/** When the steering group usually meets; its own dates are entered when they are known. */
export const STEERING_WHEEL: readonly Omit<WheelWindow, 'theme'>[] = [
  { fromWeek: 7, toWeek: 10 },
  { fromWeek: 16, toWeek: 20 },
  { fromWeek: 35, toWeek: 37 },
  { fromWeek: 49, toWeek: 50 },
];

/** Calendar days from a panel meeting to the steering group's: minutes and advice must get there. */
export const STEERING_LEAD_DAYS = 14;

/** Weeks without long breaks, in which a panel that meets more or less often than the wheel spreads its year. */
const MEETING_WEEKS: readonly number[] = [
  4, 5, 6, 7, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 34, 35, 36, 37, 38, 39, 42,
  43, 44, 45, 46, 47, 48,
];

/** One stretch of weeks for each of `count` meetings, in order and without overlap. */
export function windowsFor(count: number): readonly WheelWindow[] {
  if (count === PANEL_WHEEL.length) return PANEL_WHEEL;
  const weeks = MEETING_WEEKS;
  return Array.from({ length: Math.min(count, weeks.length) }, (_, at) => {
    const share = (n: number) => Math.floor((n * weeks.length) / Math.min(count, weeks.length));
    const part = weeks.slice(share(at), share(at + 1));
    return { fromWeek: part[0] ?? 0, toWeek: longestRunEnd(part), theme: null };
  });
}

/** A part that spans a break ends before it. */
function longestRunEnd(part: readonly number[]): number {
  const end = part.findIndex((week, at) => at > 0 && week > (part[at - 1] ?? 0) + 1);
  return (end === -1 ? part.at(-1) : part[end - 1]) ?? 0;
}
