import { isoInstant } from '../kernel/oslo';

const MINUTE = 60_000;

/** When each item is due to start: the meeting's start and the minutes of the items before it. */
export function plannedStarts(
  startsAt: string,
  items: readonly { minutes: number; extra_minutes: number }[],
): string[] {
  let at = Date.parse(startsAt);
  return items.map(({ minutes, extra_minutes }) => {
    const start = isoInstant(at);
    at += (minutes + extra_minutes) * MINUTE;
    return start;
  });
}

/** Whole minutes from one instant to another. */
export function minutesBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MINUTE);
}
