import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';
import { osloDate } from '../kernel/oslo';
import { answersOf } from './answers/answer-rows';
import { Answers } from './answers/answers';
import { Forecasts } from './answers/forecasts';
import { absencesOf, callsOf } from './callup/absence-rows';
import { meetingById } from './meeting-rows';
import { NoticeDeadline } from './notice/notice-deadline';
import { lastNotice } from './notice/notice-rows';
import type { AttendanceForecast } from './rules/attendance-forecast';

/** Where a meeting’s notice stands, for one person and for those who prepare. Instants and days as in Oslo. */
export interface NoticeStanding {
  sent: boolean;
  /** Last day for the notice, 'YYYY-MM-DD'. */
  dueOn: string;
  /** Asked and not answered: until which day. */
  waitsUntil: string | null;
  /** Asked as an alternate. */
  asAlternate: boolean;
  /** Seats nobody is left to ask for. */
  exhausted: number;
  forecast: AttendanceForecast | null;
}

/** The door to the notice for other slices. */
@Injectable()
export class NoticeReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly deadline: NoticeDeadline,
    private readonly answers: Answers,
    private readonly forecasts: Forecasts,
  ) {}

  async standing(
    meetingId: string,
    personId: string | null,
    db: Db = this.readDb,
  ): Promise<NoticeStanding> {
    const meeting = await meetingById(db, meetingId);
    const notice = await lastNotice(db, meetingId);
    const { due_on: dueOn } = await this.deadline.today(meeting, db);
    const none = { sent: false, dueOn, waitsUntil: null, asAlternate: false, exhausted: 0 };
    if (notice === null || meeting.state !== 'planned') return { ...none, forecast: null };
    const day = osloDate(meeting.starts_at);
    const as = personId === null ? null : await this.answers.roleOf(db, meeting, personId);
    const answer = (await answersOf(db, meetingId)).get(personId ?? '')?.answer ?? null;
    const calls = (await callsOf(db, meetingId)).filter((c) => c.alternate_id === personId);
    const asked = calls.find(({ state }) => state === 'asked');
    const asAlternate = as === 'alternate' && asked !== undefined;
    const member = as === 'representative' && answer === null ? (notice.answer_by ?? day) : null;
    return {
      sent: true,
      dueOn,
      waitsUntil: asAlternate ? osloDate(asked.due_at) : member,
      asAlternate,
      exhausted: (await absencesOf(db, meetingId)).filter(({ state }) => state === 'exhausted')
        .length,
      forecast: await this.forecasts.of(meeting, db),
    };
  }
}
