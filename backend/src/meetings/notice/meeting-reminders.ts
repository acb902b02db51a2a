import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import { addDays, daysBetween, osloDate } from '../../kernel/oslo';
import { Tx } from '../../kernel/tx';
import { MailRefusalsReader } from '../../messages/mail-refusals-reader';
import { PublicAddress } from '../../messages/public-address';
import type { ComingReminder } from '../../messages/reminders/reminder-sources';
import { ReminderStopsReader } from '../../messages/reminders/reminder-stops-reader';
import { Forecasts } from '../answers/forecasts';
import type { MeetingRow } from '../meeting-rows';
import { NoticePeople, NoticePerson } from './notice-people';
import type { NoticeRow } from './notice-rows';
import { NoticeSender } from './notice-sender';
import { silent } from './remind-about-notice';

/** Days before the meeting, the last first: whoever has not answered is reminded, whoever prepares is warned. */
const AHEAD = [2, 7] as const;
type Days = (typeof AHEAD)[number];

/**
 * Who is reminded of a meeting, and who is warned that a quorum is not safe: computed from the answers, each noted as it
 * is done, so that two programs on one database do it once.
 */
@Injectable()
export class MeetingReminders {
  constructor(
    private readonly clock: Clock,
    private readonly people: NoticePeople,
    private readonly forecasts: Forecasts,
    private readonly sender: NoticeSender,
    private readonly stops: ReminderStopsReader,
    private readonly refusals: MailRefusalsReader,
    private readonly address: PublicAddress,
  ) {}

  /** What is due today. @returns how many were reminded or warned */
  async step(tx: Tx, meeting: MeetingRow, notice: NoticeRow): Promise<number> {
    const today = this.clock.today();
    const days = stepOn(meeting, today);
    if (days === null) return 0;
    // Whoever got the notice today is not reminded of it today.
    const fresh = osloDate(notice.sent_at) === today;
    const reminded = fresh ? 0 : await this.remind(tx, meeting, notice, days);
    return reminded + (await this.warn(tx, meeting, notice, days));
  }

  /** Who is reminded when, if nobody answers before that. @param from the first day it can still be */
  async coming(
    db: Db,
    meeting: MeetingRow,
    notice: NoticeRow,
    from: string,
  ): Promise<ComingReminder[]> {
    const refused = await this.refusals.of('meeting-reminder', db);
    const done = await this.done(db, meeting.id);
    const waiting = await silent(db, meeting, this.people);
    const first = [from, addDays(osloDate(notice.sent_at), 1)].sort().at(-1) ?? from;
    return AHEAD.flatMap((days) => {
      const due = addDays(osloDate(meeting.starts_at), -days);
      const on = due > first ? due : first;
      if (stepOn(meeting, on) !== days) return [];
      return waiting
        .filter(({ personId }) => !refused.has(personId) && !done.has(`${personId} ${days}`))
        .map(({ personId, name }) => ({ kind: 'meeting' as const, on, personId, name }));
    });
  }

  private async remind(tx: Tx, meeting: MeetingRow, notice: NoticeRow, days: Days) {
    const stopped = await this.stops.of('meeting', tx);
    let [noted, reminded] = [0, 0];
    for (const person of await silent(tx, meeting, this.people)) {
      if (stopped.has(person.personId)) continue;
      if (!(await this.first(tx, meeting.id, person.personId, 'reminder', days))) continue;
      noted += 1;
      const more = { answerBy: notice.answer_by ?? osloDate(meeting.starts_at) };
      const sending = { kind: 'reminder', method: 'PUBLISH', more } as const;
      reminded += await this.sender.send(tx, meeting, notice, [person], sending);
    }
    // Also for those who want no reminders: it is settled that they get none.
    if (noted > 0) await tx.audit('notice.reminded', `meeting:${meeting.id}`, { reminded });
    return reminded;
  }

  private async warn(tx: Tx, meeting: MeetingRow, notice: NoticeRow, days: Days) {
    const { outlook, expected, needed } = await this.forecasts.of(meeting, tx);
    if (outlook === 'safe') return 0;
    const address = this.address.of(`/moter/${meeting.id}/innkalling`);
    let [noted, warned] = [0, 0];
    for (const person of await this.preparing(tx, meeting)) {
      if (!(await this.first(tx, meeting.id, person.personId, 'warning', days))) continue;
      noted += 1;
      const more = { expected, needed, address };
      const sending = { kind: 'warning', method: null, more } as const;
      warned += await this.sender.send(tx, meeting, notice, [person], sending);
    }
    if (noted > 0) await tx.audit('notice.warned', `meeting:${meeting.id}`, { expected, needed });
    return warned;
  }

  private async preparing(tx: Tx, meeting: MeetingRow): Promise<NoticePerson[]> {
    const { leaderId, coordinatorId } = await this.people.panel(meeting, tx);
    const ids = [leaderId, coordinatorId].flatMap((id) => id ?? []);
    const people = await this.people.people(meeting, ids, 'coordinator', tx);
    return people.filter(({ email }) => email !== null);
  }

  private async done(db: Db, meetingId: string): Promise<Set<string>> {
    const rows = await db.query<{ personId: string; days: number }>(
      `SELECT person_id AS "personId", days FROM notice_reminder
        WHERE meeting_id = $1 AND kind = 'reminder'`,
      [meetingId],
    );
    return new Set(rows.map(({ personId, days }) => `${personId} ${days}`));
  }

  /** Notes that a thing is done. @returns false when it was done before */
  private async first(
    tx: Tx,
    meeting_id: string,
    person_id: string,
    kind: 'reminder' | 'warning',
    days: Days,
  ): Promise<boolean> {
    const done = await tx.query(
      `SELECT id FROM notice_reminder
        WHERE meeting_id = $1 AND person_id = $2 AND kind = $3 AND days = $4`,
      [meeting_id, person_id, kind, days],
    );
    if (done.length > 0) return false;
    const row = { id: newId(), meeting_id, person_id, kind, days, sent_at: this.clock.now() };
    await tx.insert('notice_reminder', row);
    return true;
  }
}

/** Which reminder is due on a day; null before the first, and from the day of the meeting. */
function stepOn({ starts_at }: MeetingRow, day: string): Days | null {
  const left = daysBetween(day, osloDate(starts_at));
  return left <= 0 ? null : (AHEAD.find((each) => left <= each) ?? null);
}
