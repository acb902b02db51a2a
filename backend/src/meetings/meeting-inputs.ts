import { badInput, FieldError } from '../kernel/problem';
import type { CreateMeetingDto } from './create-meeting.dto';

const LONGEST_HOURS = 12;

/** @throws 400 for a day that does not exist, an end before the start, or more than twelve hours */
export function checkTimes({ startsAt, endsAt }: CreateMeetingDto): void {
  const errors: FieldError[] = [];
  if (!exists(startsAt)) errors.push({ field: 'startsAt', constraint: 'date' });
  if (!exists(endsAt)) errors.push({ field: 'endsAt', constraint: 'date' });
  const hours = (Date.parse(endsAt) - Date.parse(startsAt)) / 3_600_000;
  if (errors.length === 0 && (hours <= 0 || hours > LONGEST_HOURS)) {
    errors.push({ field: 'endsAt', constraint: 'afterStart' });
  }
  if (errors.length > 0) throw badInput(errors);
}

/** '2026-02-31' has the form of a day and is none. */
function exists(instant: string): boolean {
  const parsed = Date.parse(instant);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString() === instant;
}
