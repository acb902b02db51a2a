import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db } from '../../kernel/db';
import type { Finding } from '../../kernel/finding';
import { addDays, osloDate } from '../../kernel/oslo';
import { leavesAt } from '../../messages/quiet-hours';
import { StatutesReader } from '../../statutes/statutes-reader';
import type { MeetingRow } from '../meeting-rows';
import { deadlines } from '../rules/deadlines';
import type { NoticeRow } from './notice-rows';

/** Days before the meeting that are proposed as the last ones to answer: an alternate must have time. */
const ANSWER_DAYS = 7;

/** A week before the meeting; tomorrow when that has gone by, the day itself when it is near. */
export function proposedAnswerBy(
  { starts_at }: Pick<MeetingRow, 'starts_at'>,
  today: string,
): string {
  const day = osloDate(starts_at);
  const week = addDays(day, -ANSWER_DAYS);
  const tomorrow = addDays(today, 1);
  if (week > today) return week;
  return tomorrow < day ? tomorrow : day;
}

/** What the rule `deadlines` says of a meeting’s notice (UP 4.3): late warns and voids nothing. */
@Injectable()
export class NoticeDeadline {
  constructor(
    private readonly clock: Clock,
    private readonly statutes: StatutesReader,
  ) {}

  /** @param first the first notice that went out; null while none has */
  async findings(meeting: MeetingRow, first: NoticeRow | null, db: Db): Promise<Finding[]> {
    const meetingOn = osloDate(meeting.starts_at);
    const { data, interpretations } = await this.statutes.inForce(meetingOn, db);
    const notice = first === null ? null : osloDate(leavesAt(first.sent_at));
    const doneOn = { notice, papers: null, minutesDraft: null, objections: null };
    // What is sent at night leaves in the morning, and is counted then.
    const today = osloDate(leavesAt(this.clock.now()));
    const facts = { meetingOn, today, doneOn, settings: null };
    return deadlines(facts, data, interpretations).filter(
      ({ facts: { kind } }) => kind === 'notice',
    );
  }

  /** The last day for the notice, and how many days late one sent today is. */
  async today(meeting: MeetingRow, db: Db): Promise<{ due_on: string; days_late: number }> {
    const [finding] = await this.findings(meeting, null, db);
    const { dueOn, daysLate } = finding?.facts as { dueOn: string; daysLate: number };
    return { due_on: dueOn, days_late: daysLate };
  }
}
