import { Injectable, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { ReadDb } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import { Log } from '../../kernel/log';
import { addDays, daysBetween, osloDate, osloInstant } from '../../kernel/oslo';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { MailGate } from '../../messages/mail-gate';
import { PublicAddress } from '../../messages/public-address';
import { isQuiet } from '../../messages/quiet-hours';
import { Forecasts } from '../answers/forecasts';
import { CallUp } from '../callup/call-up';
import { meetingById, MeetingRow } from '../meeting-rows';
import { NoticePeople } from './notice-people';
import { lastNotice, NoticeRow } from './notice-rows';
import { NoticeSender } from './notice-sender';
import { silent } from './remind-about-notice';

const EVERY_MS = 5 * 60_000;
/** Days before the meeting, the last first: whoever has not answered is reminded, whoever prepares is warned. */
const AHEAD = [2, 7] as const;
/** What somebody needed in a meeting is nobody’s business a month after it. */
const NEEDS_DAYS = 30;

/**
 * What happens by itself between the notice and the meeting: calls run out and the next alternate is asked, the silent
 * are reminded, and those who prepare are warned while a quorum is not safe. Only in a real panel, in the daytime; what
 * is due is computed from what stands in the database, so two programs on it do each thing once.
 */
@Injectable()
export class NoticeRounds implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<number> | null = null;

  constructor(
    private readonly work: UnitOfWork,
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly gate: MailGate,
    private readonly callUp: CallUp,
    private readonly people: NoticePeople,
    private readonly forecasts: Forecasts,
    private readonly sender: NoticeSender,
    private readonly address: PublicAddress,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.run(), EVERY_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.round;
  }

  /** One round; a round that is under way is joined. @returns how many were asked, reminded or warned */
  run(): Promise<number> {
    this.round ??= this.all()
      .catch((error: unknown) => {
        this.log.failure('notice-rounds', error);
        return 0;
      })
      .finally(() => (this.round = null));
    return this.round;
  }

  private async all(): Promise<number> {
    const now = this.clock.now();
    if (isQuiet(now) || !(await this.gate.isOpen())) return 0;
    const meetings = await this.readDb.query<{ id: string }>(
      `SELECT id FROM meeting m WHERE m.state = 'planned' AND m.starts_at > $1
        AND EXISTS (SELECT 1 FROM meeting_notice n WHERE n.meeting_id = m.id) ORDER BY m.starts_at`,
      [now],
    );
    let done = 0;
    for (const { id } of meetings) done += await this.work.write((tx) => this.step(tx, id));
    await this.work.write((tx) => this.forgetNeeds(tx));
    return done;
  }

  private async step(tx: Tx, meetingId: string): Promise<number> {
    const meeting = await meetingById(tx, meetingId);
    const notice = await lastNotice(tx, meetingId);
    if (meeting.state !== 'planned' || notice === null) return 0;
    const asked = await this.callUp.step(tx, meeting);
    const left = daysBetween(this.clock.today(), osloDate(meeting.starts_at));
    const days = AHEAD.find((each) => left <= each) ?? null;
    if (days === null || left === 0) return asked;
    // Whoever got the notice today is not reminded of it today.
    const fresh = osloDate(notice.sent_at) === this.clock.today();
    const reminded = fresh ? 0 : await this.remind(tx, meeting, notice, days);
    return asked + reminded + (await this.warn(tx, meeting, notice, days));
  }

  private async remind(tx: Tx, meeting: MeetingRow, notice: NoticeRow, days: number) {
    let [noted, reminded] = [0, 0];
    for (const person of await silent(tx, meeting, this.people)) {
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

  private async warn(tx: Tx, meeting: MeetingRow, notice: NoticeRow, days: number) {
    const { outlook, expected, needed } = await this.forecasts.of(meeting, tx);
    if (outlook === 'safe') return 0;
    const { leaderId, coordinatorId } = await this.people.panel(meeting, tx);
    const ids = [leaderId, coordinatorId].flatMap((id) => id ?? []);
    const address = this.address.of(`/moter/${meeting.id}/innkalling`);
    let [noted, warned] = [0, 0];
    for (const person of await this.people.people(meeting, ids, 'coordinator', tx)) {
      if (person.email === null) continue;
      if (!(await this.first(tx, meeting.id, person.personId, 'warning', days))) continue;
      noted += 1;
      const more = { expected, needed, address };
      const sending = { kind: 'warning', method: null, more } as const;
      warned += await this.sender.send(tx, meeting, notice, [person], sending);
    }
    if (noted > 0) await tx.audit('notice.warned', `meeting:${meeting.id}`, { expected, needed });
    return warned;
  }

  /** Notes that a thing is done. @returns false when it was done before */
  private async first(
    tx: Tx,
    meeting_id: string,
    person_id: string,
    kind: 'reminder' | 'warning',
    days: number,
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

  private async forgetNeeds(tx: Tx): Promise<void> {
    const before = osloInstant(`${addDays(this.clock.today(), -NEEDS_DAYS)}T00:00`);
    const old = await tx.query<{ id: string }>(
      `SELECT n.id FROM meeting_needs n JOIN meeting m ON m.id = n.meeting_id WHERE m.ends_at < $1`,
      [before],
    );
    for (const { id } of old) {
      await tx.execute('DELETE FROM meeting_needs WHERE id = $1', [id]);
      await tx.execute('DELETE FROM audit_salt WHERE subject = $1', [`meeting_needs:${id}`]);
    }
    if (old.length > 0) await tx.audit('notice.needsForgotten', 'installation:panel');
  }
}
