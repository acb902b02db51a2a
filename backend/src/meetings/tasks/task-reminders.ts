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
import { taskMail } from '../../texts/task-mail';
import { caseNumber } from '../meeting-rows';
import { TaskRow, tasksWhere } from './task-rows';

/** A task is reminded of so many days before its last day. */
const DAYS_BEFORE = 3;

/** Reminds the owner of an open task once, a few days before its last day; never somebody on leave. */
@Injectable()
export class TaskReminders extends DaytimeRound implements ReminderSource {
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
    private readonly outbox: Outbox,
    private readonly address: PublicAddress,
    sources: ReminderSources,
    log: Log,
  ) {
    super('task-reminders', { clock, gate, log });
    sources.add(this);
  }

  /** Which are to go, and when, if nothing changes before that. */
  async coming(): Promise<ComingReminder[]> {
    const earliest = this.nextDay();
    return (await this.waiting(this.readDb)).map(({ row, on }) => {
      const { ownerId: personId, ownerName: name } = row;
      return { kind: 'task' as const, personId, name, on: on > earliest ? on : earliest };
    });
  }

  protected sendAll(): Promise<number> {
    return this.work.write(async (tx) => {
      const stopped = await this.stops.of('task', tx);
      const today = this.clock.today();
      let sent = 0;
      for (const { row, on } of await this.waiting(tx)) {
        if (on <= today && !stopped.has(row.ownerId)) sent += (await this.remind(tx, row)) ? 1 : 0;
      }
      return sent;
    });
  }

  /** Open tasks whose day has not passed and whose owner has not been reminded of that day. */
  private async waiting(db: Db): Promise<{ row: TaskRow; on: string }[]> {
    const today = this.clock.today();
    const away = await this.pauses.awayOn(today, db);
    const rows = await tasksWhere(db, "t.state = 'open' AND t.due_on >= $1", [today]);
    const keys = await db.query<{ key: string }>(
      `SELECT once_key AS "key" FROM outbox_mail WHERE kind = 'task-reminder'`,
    );
    const sent = new Set(keys.map(({ key }) => key));
    return rows
      .filter((row) => !away.has(row.ownerId) && !sent.has(onceKey(row)))
      .map((row) => ({ row, on: remindedOn(row) }))
      .filter(({ row, on }) => on <= row.dueOn);
  }

  private async remind(tx: Tx, row: TaskRow): Promise<boolean> {
    const account = await this.accounts.byPerson(row.ownerId, tx);
    if (!canBeMailed(account)) return false;
    const { language } = await this.preferences.of(row.ownerId, tx);
    const { panelName } = await this.installation.current(tx);
    const words = mailLanguage(language);
    const text = taskMail(words, {
      panelName: panelName ?? '',
      number: caseNumber(row),
      due: dated(words, row.dueOn),
      address: this.address.of(`/moter/${row.meetingId}/oppfolging`),
    });
    const mail = { ...text, to: account.email, personId: row.ownerId, onceKey: onceKey(row) };
    const id = await this.outbox.add(tx, { ...mail, kind: 'task-reminder' });
    if (id === null) return false;
    await tx.audit('task.reminded', `task:${row.id}`);
    return true;
  }
}

/** Another last day is reminded of anew. */
function onceKey({ id, dueOn }: TaskRow): string {
  return `task ${id} ${dueOn}`;
}

/** Not on the day it was taken on: then it is still in mind. */
function remindedOn({ dueOn, madeAt }: TaskRow): string {
  const before = addDays(dueOn, -DAYS_BEFORE);
  const next = addDays(osloDate(madeAt), 1);
  return before > next ? before : next;
}
