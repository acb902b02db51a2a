import { Injectable } from '@nestjs/common';
import { AccountReader, canBeMailed } from '../../identity/account-reader';
import { InstallationReader } from '../../identity/installation-reader';
import { PreferenceReader } from '../../identity/preference-reader';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { Log } from '../../kernel/log';
import { addDays, osloDate } from '../../kernel/oslo';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { PauseReader } from '../../membership/pause/pause-reader';
import { DaytimeRound } from '../../messages/daytime-round';
import { MailGate } from '../../messages/mail-gate';
import { MailRefusalsReader } from '../../messages/mail-refusals-reader';
import { Outbox } from '../../messages/outbox';
import { PublicAddress } from '../../messages/public-address';
import {
  ComingReminder,
  ReminderSource,
  ReminderSources,
} from '../../messages/reminders/reminder-sources';
import { ReminderStopsReader } from '../../messages/reminders/reminder-stops-reader';
import { dated } from '../../texts/dated';
import { mailLanguage } from '../../texts/mail';
import { minutesReminderMail } from '../../texts/minutes-reminder-mail';
import { SilentRow, silentReaders } from './silent-readers';

/** So many days before the last one. */
const DAYS_BEFORE = 3;

/** Reminds whoever was there and has said nothing of the draft, once, before the last day to object (UP 4.3). */
@Injectable()
export class ReviewReminders extends DaytimeRound implements ReminderSource {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    gate: MailGate,
    private readonly accounts: AccountReader,
    private readonly preferences: PreferenceReader,
    private readonly installation: InstallationReader,
    private readonly pauses: PauseReader,
    private readonly stops: ReminderStopsReader,
    private readonly refusals: MailRefusalsReader,
    private readonly outbox: Outbox,
    private readonly address: PublicAddress,
    sources: ReminderSources,
    log: Log,
  ) {
    super('review-reminders', { clock, gate, log });
    sources.add(this);
  }

  /** Which are to go, and when, if nobody answers before that. */
  async coming(): Promise<ComingReminder[]> {
    const earliest = this.nextDay();
    const waiting = await this.waiting(this.readDb);
    return waiting
      .map(({ row, on }) => ({ row, on: on > earliest ? on : earliest }))
      .filter(({ row, on }) => on <= row.objections_on)
      .map(({ row: { person_id: personId, name }, on }) => {
        return { kind: 'minutes' as const, personId, name, on };
      });
  }

  protected sendAll(): Promise<number> {
    return this.work.write(async (tx) => {
      const stopped = await this.stops.of('minutes', tx);
      const today = this.clock.today();
      let sent = 0;
      for (const { row, on } of await this.waiting(tx)) {
        if (on > today || stopped.has(row.person_id)) continue;
        if (await this.remind(tx, row)) sent += 1;
      }
      return sent;
    });
  }

  /** Those who have not answered, whose last day is not over and who have not been reminded; nobody on leave. */
  private async waiting(db: Db): Promise<{ row: SilentRow; on: string }[]> {
    const today = this.clock.today();
    const away = await this.pauses.awayOn(today, db);
    const refused = await this.refusals.of('minutes-reminder', db);
    const keys = await db.query<{ key: string }>(
      `SELECT once_key AS "key" FROM outbox_mail WHERE kind = 'minutes-reminder'`,
    );
    const sent = new Set(keys.map(({ key }) => key));
    return (await silentReaders(db))
      .filter(({ objections_on }) => objections_on >= today)
      .filter(({ person_id }) => !away.has(person_id) && !refused.has(person_id))
      .filter((row) => !sent.has(onceKey(row)))
      .map((row) => ({ row, on: remindedOn(row) }))
      .filter(({ row, on }) => on <= row.objections_on);
  }

  private async remind(tx: Tx, row: SilentRow): Promise<boolean> {
    const account = await this.accounts.byPerson(row.person_id, tx);
    if (!canBeMailed(account)) return false;
    const { language } = await this.preferences.of(row.person_id, tx);
    const { panelName } = await this.installation.current(tx);
    const words = mailLanguage(language);
    const text = minutesReminderMail(words, {
      panelName: panelName ?? '',
      meeting: `${row.number}/${row.year}`,
      due: dated(words, row.objections_on),
      address: this.address.of(`/moter/${row.meeting_id}/referat`),
    });
    const about = { personId: row.person_id, aboutId: row.meeting_id, onceKey: onceKey(row) };
    const mail = { ...text, ...about, to: account.email };
    const id = await this.outbox.add(tx, { ...mail, kind: 'minutes-reminder' });
    if (id === null) return false;
    await tx.audit('minutes.reminded', `meeting:${row.meeting_id}`);
    return true;
  }
}

function onceKey({ id }: SilentRow): string {
  return `minutes ${id}`;
}

/** Not on the day the draft came: then it is still in mind. */
function remindedOn({ objections_on, asked_at }: SilentRow): string {
  const before = addDays(objections_on, -DAYS_BEFORE);
  const next = addDays(osloDate(asked_at), 1);
  return before > next ? before : next;
}
