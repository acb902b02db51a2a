import { addDays, osloDate, osloInstant, osloTime } from '../kernel/oslo';

/** Nobody's telephone makes a sound between these hours in Oslo. */
const [DAY_BEGINS, DAY_ENDS] = ['08:00', '21:00'];
const HOUR_MS = 3_600_000;

/** True from nine in the evening to eight in the morning: what is not urgent waits. @param now instant */
export function isQuiet(now: string): boolean {
  const time = osloTime(now);
  return time < DAY_BEGINS || time >= DAY_ENDS;
}

/** When something that is not urgent may leave: at once in the daytime, else at eight. @param now instant */
export function leavesAt(now: string): string {
  return isQuiet(now) ? nextMorning(now) : now;
}

/** `hours` on from an instant, counting only the hours in which somebody may be expected to answer. */
export function afterWakingHours(from: string, hours: number): string {
  const begun = leavesAt(from);
  const evening = osloInstant(`${osloDate(begun)}T${DAY_ENDS}`);
  const left = Date.parse(evening) - Date.parse(begun);
  const wanted = hours * HOUR_MS;
  if (wanted <= left) return new Date(Date.parse(begun) + wanted).toISOString();
  return afterWakingHours(nextMorning(begun), (wanted - left) / HOUR_MS);
}

/** The instant the next day begins; this very morning when it has not begun yet. */
function nextMorning(from: string): string {
  const today = osloDate(from);
  const day = osloTime(from) < DAY_BEGINS ? today : addDays(today, 1);
  return osloInstant(`${day}T${DAY_BEGINS}`);
}
