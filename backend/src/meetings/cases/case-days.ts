import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import type { Finding } from '../../kernel/finding';
import { osloDate } from '../../kernel/oslo';
import type { StatutesData } from '../../statutes/statutes-data';
import { StatutesReader } from '../../statutes/statutes-reader';
import { LaterMeetingView } from '../meeting.view';
import { deadlineDays } from '../rules/deadlines';
import { lateCase } from '../rules/late-case';
import { proposing } from '../rules/proposing';
import { currentAnswer, KnownCase } from './case-rows';
import { statusOf } from './case-status';
import { CaseDeadlineView } from './cases.view';

interface MeetingDay {
  meetingId: string;
  number: number;
  year: number;
  startsAt: string;
  state: string;
}

/** The days a raised case is measured by: when agendas went out since, and when the next one does. */
export interface AgendaDays {
  data: StatutesData;
  today: string;
  meetings: readonly MeetingDay[];
}

/** Reads the meetings that decide whether a case is late (UP 4.1). */
@Injectable()
export class CaseDays {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly statutes: StatutesReader,
  ) {}

  async load(db: Db = this.readDb): Promise<AgendaDays> {
    const today = this.clock.today();
    const { data } = await this.statutes.inForce(today, db);
    const meetings = await db.query<MeetingDay>(
      `SELECT id AS "meetingId", number, year, starts_at AS "startsAt", state FROM meeting
       WHERE state <> 'cancelled' ORDER BY starts_at`,
    );
    return { data, today, meetings };
  }

  /** When somebody who raises a case today is in time, and what the rule says when not. */
  async deadline(): Promise<CaseDeadlineView> {
    const days = await this.load();
    const [next, following] = plannedMeetings(days);
    if (!next) return { meeting: null, lastDay: null, following: null, finding: null };
    const lastDay = deadlineDays(osloDate(next.startsAt), days.data.deadlines).notice;
    const late = days.today > lastDay;
    const facts = { late, weight: 'ordinary' as const, objections: 0 };
    const finding = late ? lateCase(facts, days.data) : null;
    return { meeting: next, lastDay, following: following ?? null, finding };
  }
}

/** Meetings that can still take a case, earliest first. */
export function plannedMeetings({ meetings, today }: AgendaDays): LaterMeetingView[] {
  return meetings
    .filter(({ state, startsAt }) => state === 'planned' && osloDate(startsAt) >= today)
    .map(({ meetingId, number, year, startsAt }) => ({ meetingId, number, year, startsAt }));
}

/** Meetings the case was raised in time for, whose papers were due before today. */
export function agendasSince({ meetings, data, today }: AgendaDays, raisedOn: string): number {
  return meetings.filter(({ startsAt }) => {
    const { notice, papers } = deadlineDays(osloDate(startsAt), data.deadlines);
    return raisedOn <= notice && papers < today;
  }).length;
}

/** UP 4.1 of one case somebody raised; null for cases those who prepare put up themselves. */
export function proposingFinding(known: KnownCase, days: AgendaDays): Finding | null {
  const { row, placements } = known;
  if (row.raisedBy === null || row.withdrawnAt !== null) return null;
  const status = statusOfKnown(known);
  const facts = {
    agendasSince: agendasSince(days, osloDate(row.createdAt)),
    placed: placements.some(({ state }) => state !== 'cancelled') && status !== 'unplaced',
    answered: status === 'answered',
  };
  return proposing(facts, days.data);
}

/** Where a case stands, from all that is known of it. */
export function statusOfKnown(known: KnownCase) {
  const { row, placements } = known;
  const answer = currentAnswer(known)?.kind ?? null;
  return statusOf({
    raised: row.raisedBy !== null,
    withdrawn: row.withdrawnAt !== null,
    placements,
    answer: answer === 'placed' ? null : answer,
  });
}

/** Nobody has placed or answered it, and the papers of a meeting it was in time for have been due. */
export function isLate(known: KnownCase, days: AgendaDays): boolean {
  const status = statusOfKnown(known);
  const open = status === 'raised' || (status === 'postponed' && isDue(known, days.today));
  return (
    open && known.row.raisedBy !== null && agendasSince(days, osloDate(known.row.createdAt)) > 0
  );
}

function isDue(known: KnownCase, today: string): boolean {
  const until = currentAnswer(known)?.until ?? null;
  return until === null || until <= today;
}

/** Whether AU should look at it today: not what was put off until a later day. */
export function isForToday(known: KnownCase, today: string): boolean {
  return statusOfKnown(known) !== 'postponed' || isDue(known, today);
}
