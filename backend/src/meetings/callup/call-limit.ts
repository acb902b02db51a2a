import { addDays, osloDate, osloInstant, osloTime } from '../../kernel/oslo';
import { afterWakingHours } from '../../messages/quiet-hours';

const LAST_DAYS = 2;
const HOURS = 48;
const SHORT_HOURS = 4;
const HOUR_MS = 3_600_000;

/**
 * Until when an alternate who is asked now may think it over: 48 hours, in the last two days before the meeting four
 * waking ones.
 * @param now       instant of the asking
 * @param startsAt  instant the meeting begins
 */
export function callDueAt(now: string, startsAt: string): string {
  const lastDays = osloInstant(`${addDays(osloDate(startsAt), -LAST_DAYS)}T${osloTime(startsAt)}`);
  if (now >= lastDays) return afterWakingHours(now, SHORT_HOURS);
  return new Date(Date.parse(now) + HOURS * HOUR_MS).toISOString();
}
