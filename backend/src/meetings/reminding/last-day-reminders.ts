import { Db } from '../../kernel/db';
import { addDays, osloDate } from '../../kernel/oslo';
import { Tx } from '../../kernel/unit-of-work';
import { DaytimeRound } from '../../messages/daytime-round';
import type { MailKind } from '../../messages/mail-kinds';
import type {
  ComingReminder,
  ReminderKind,
  ReminderSource,
} from '../../messages/reminders/reminder-sources';
import type { ReminderDesk, ReminderMail } from './reminder-desk';

/** So many days before the last one. */
const DAYS_BEFORE = 3;

/** Something one person is to do by a last day. */
export interface Due {
  personId: string;
  name: string;
  /** When it was asked of them, an instant. */
  askedAt: string;
  /** 'YYYY-MM-DD' */
  lastDay: string;
  onceKey: string;
}

/** Reminds of what is to be done by a last day: once, a few days before, and nobody on leave. */
export abstract class LastDayReminders<T> extends DaytimeRound implements ReminderSource {
  /** @param kind what those who choose among reminders know it by; `mail` its kind in the outbox */
  constructor(
    name: string,
    private readonly kind: ReminderKind,
    private readonly mail: MailKind,
    private readonly desk: ReminderDesk,
  ) {
    super(name, desk);
    desk.sources.add(this);
  }

  /** What waits, whose last day is not before `today`. */
  protected abstract waiting(today: string, db: Db): Promise<T[]>;
  protected abstract dueOf(row: T): Due;
  protected abstract mailFor(row: T): Pick<ReminderMail, 'aboutId' | 'write'>;
  /** Tells the audit log that it was sent. */
  protected abstract told(tx: Tx, row: T): Promise<void>;

  /** Which are to go, and when, if nothing changes before that. */
  async coming(): Promise<ComingReminder[]> {
    const earliest = this.nextDay();
    return (await this.unsent(this.desk.readDb))
      .map(({ due, on }) => ({ due, on: on > earliest ? on : earliest }))
      .filter(({ due, on }) => on <= due.lastDay)
      .map(({ due: { personId, name }, on }) => ({ kind: this.kind, personId, name, on }));
  }

  protected sendAll(): Promise<number> {
    const { work, stops, clock } = this.desk;
    return work.write(async (tx) => {
      const stopped = await stops.of(this.kind, tx);
      const today = clock.today();
      let sent = 0;
      for (const { row, due, on } of await this.unsent(tx)) {
        if (on > today || stopped.has(due.personId)) continue;
        if (await this.remind(tx, row, due)) sent += 1;
      }
      return sent;
    });
  }

  private async unsent(db: Db): Promise<{ row: T; due: Due; on: string }[]> {
    const rows = await this.waiting(this.desk.clock.today(), db);
    const [away, sent] = [await this.desk.away(db), await this.desk.sent(this.mail, db)];
    return rows
      .map((row) => ({ row, due: this.dueOf(row) }))
      .filter(({ due }) => !away.has(due.personId) && !sent.has(due.onceKey))
      .map(({ row, due }) => ({ row, due, on: remindedOn(due) }))
      .filter(({ due, on }) => on <= due.lastDay);
  }

  private async remind(tx: Tx, row: T, { personId, onceKey }: Due): Promise<boolean> {
    const mail = { ...this.mailFor(row), personId, onceKey };
    if (!(await this.desk.mail(tx, this.mail, mail))) return false;
    await this.told(tx, row);
    return true;
  }
}

/** Not on the day it was asked: then it is still in mind. */
function remindedOn({ lastDay, askedAt }: Due): string {
  const before = addDays(lastDay, -DAYS_BEFORE);
  const next = addDays(osloDate(askedAt), 1);
  return before > next ? before : next;
}
