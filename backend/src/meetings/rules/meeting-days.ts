import { addDays } from '../../membership/rules/period';
import type { Deadlines } from '../../statutes/statutes-data';
import { deadlineDays } from './deadlines';
import { workingDayUntil } from './public-holidays';

/** Days before a meeting by which something is done; each a working day. */
export interface MeetingDays {
  /** The executive committee sets the agenda. */
  executiveCommittee: string;
  notice: string;
  papers: string;
}

/** Calendar days from the executive committee's meeting to the notice: what it settled has to be written. */
export const COMMITTEE_LEAD_DAYS = 7;

/**
 * Deadlines of a meeting that is planned. The statutes say the last day; where that is a day off, the work is done
 * on the working day before, which is never too late.
 */
export function meetingDays(meetingOn: string, days: Deadlines): MeetingDays {
  const due = deadlineDays(meetingOn, days);
  const notice = workingDayUntil(due.notice);
  return {
    executiveCommittee: workingDayUntil(addDays(notice, -COMMITTEE_LEAD_DAYS)),
    notice,
    papers: workingDayUntil(due.papers),
  };
}
