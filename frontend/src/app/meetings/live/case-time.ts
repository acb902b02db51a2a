import type { ScreenItemView } from '../../api/schema';

const MINUTE_MS = 60_000;

/** What the clock of a case needs to know. */
export type TimedCase = Pick<ScreenItemView, 'startedAt' | 'minutes' | 'extraMinutes'> & {
  /** Milliseconds of pause until the server answered. */
  pausedMs: number;
};

/** Minutes a case was given, with what it got later. */
export function wholeOf({ minutes, extraMinutes }: Pick<TimedCase, 'minutes' | 'extraMinutes'>) {
  return minutes + extraMinutes;
}

/**
 * Whole minutes used of a case; a pause is no time of the case.
 * @param now the server's clock, in ms; while a pause runs: when the server answered, so that the clock stands still
 */
export function usedOf({ startedAt, pausedMs }: TimedCase, now: number): number {
  if (startedAt === null) return 0;
  return Math.max(0, Math.floor((now - Date.parse(startedAt) - pausedMs) / MINUTE_MS));
}

/** Whole minutes from one instant, in ms, to another; negative when it has passed. */
export function minutesUntil(instant: string, now: number): number {
  return Math.ceil((Date.parse(instant) - now) / MINUTE_MS);
}

/** When a pause is to be over. */
export function pauseEnds(pause: { startedAt: string; minutes: number }): string {
  return new Date(Date.parse(pause.startedAt) + pause.minutes * MINUTE_MS).toISOString();
}
