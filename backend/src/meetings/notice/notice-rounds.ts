import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { ReadDb } from '../../kernel/db';
import { Log } from '../../kernel/log';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { DaytimeRound } from '../../messages/daytime-round';
import { MailGate } from '../../messages/mail-gate';
import {
  ComingReminder,
  ReminderSource,
  ReminderSources,
} from '../../messages/reminders/reminder-sources';
import { forgetNeeds } from '../answers/forget-needs';
import { Absences } from '../callup/absences';
import { CallUp } from '../callup/call-up';
import { meetingById } from '../meeting-rows';
import { MeetingReminders } from './meeting-reminders';
import { lastNotice } from './notice-rows';

/**
 * What happens by itself between the notice and the meeting: calls run out and the next alternate is asked, seats of
 * cases taken off the agenda are handed back, the silent
 * are reminded, and those who prepare are warned while a quorum is not safe. What is due is computed from what stands in
 * the database, so two programs on it do each thing once.
 */
@Injectable()
export class NoticeRounds extends DaytimeRound implements ReminderSource {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    gate: MailGate,
    private readonly absences: Absences,
    private readonly callUp: CallUp,
    private readonly reminders: MeetingReminders,
    sources: ReminderSources,
    log: Log,
  ) {
    super('notice-rounds', { clock, gate, log });
    sources.add(this);
  }

  /** Who is reminded of which meeting, and when, if they do not answer before that. */
  async coming(): Promise<ComingReminder[]> {
    const from = this.nextDay();
    const found: ComingReminder[] = [];
    for (const id of await this.called()) {
      const meeting = await meetingById(this.readDb, id);
      const notice = await lastNotice(this.readDb, id);
      if (notice === null) continue;
      found.push(...(await this.reminders.coming(this.readDb, meeting, notice, from)));
    }
    return found;
  }

  protected async sendAll(): Promise<number> {
    let done = 0;
    for (const id of await this.called()) done += await this.work.write((tx) => this.step(tx, id));
    await this.work.write((tx) => forgetNeeds(tx, this.clock.today()));
    return done;
  }

  /** Meetings to come that people have been called to, the next first. */
  private async called(): Promise<string[]> {
    const meetings = await this.readDb.query<{ id: string }>(
      `SELECT id FROM meeting m WHERE m.state = 'planned' AND m.starts_at > $1
        AND EXISTS (SELECT 1 FROM meeting_notice n WHERE n.meeting_id = m.id) ORDER BY m.starts_at`,
      [this.clock.now()],
    );
    return meetings.map(({ id }) => id);
  }

  private async step(tx: Tx, meetingId: string): Promise<number> {
    const meeting = await meetingById(tx, meetingId);
    const notice = await lastNotice(tx, meetingId);
    if (meeting.state !== 'planned' || notice === null) return 0;
    const handedBack = await this.absences.endStray(tx, meeting);
    const asked = await this.callUp.step(tx, meeting);
    return handedBack + asked + (await this.reminders.step(tx, meeting, notice));
  }
}
