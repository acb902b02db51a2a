import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { Log } from '../../kernel/log';
import { addDays, osloDate } from '../../kernel/oslo';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { PauseReader } from '../../membership/pause/pause-reader';
import { DaytimeRound } from '../../messages/daytime-round';
import { MailGate } from '../../messages/mail-gate';
import {
  ComingReminder,
  ReminderSource,
  ReminderSources,
} from '../../messages/reminders/reminder-sources';
import { ReminderStopsReader } from '../../messages/reminders/reminder-stops-reader';
import { DeclarationsReader } from '../declarations-reader';
import { DeclarationStatusReader } from '../status/declaration-status-reader';
import { Addressees } from './addressees';
import { isTooSoon, lastNotice, Notices, NoticesReader } from './notices-reader';
import { NoticeMail } from './notice-mail';

/** Days from one mail to the next. */
const WAIT_DAYS = 7;
/** After these the coordinator talks to the person instead. */
const MOST_REMINDERS = 3;

/**
 * Asks everyone who has not signed the text in force, and reminds them after a week, three times in all. Only
 * in a real panel, in the daytime, never anyone who has signed or refused.
 */
@Injectable()
export class DeclarationReminders extends DaytimeRound implements ReminderSource {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    gate: MailGate,
    private readonly declarations: DeclarationsReader,
    private readonly status: DeclarationStatusReader,
    private readonly notices: NoticesReader,
    private readonly addresses: Addressees,
    private readonly mail: NoticeMail,
    private readonly pauses: PauseReader,
    private readonly stops: ReminderStopsReader,
    sources: ReminderSources,
    log: Log,
  ) {
    super('declaration-reminders', { clock, gate, log });
    sources.add(this);
  }

  protected sendAll(): Promise<number> {
    return this.work.write((tx) => this.queueDue(tx));
  }

  /** Who is asked or reminded next, and when, if nothing changes before that. */
  async coming(): Promise<ComingReminder[]> {
    const rows = await this.candidates(this.readDb);
    const earliest = this.nextDay();
    return rows.map(({ personId, name, due }) => {
      return { kind: 'declaration', personId, name, on: due > earliest ? due : earliest };
    });
  }

  private async queueDue(tx: Tx): Promise<number> {
    const stopped = await this.stops.of('declaration', tx);
    const today = this.clock.today();
    let queued = 0;
    for (const { personId, to, textId, known, due } of await this.candidates(tx)) {
      const isNotYet = due > today || isTooSoon(known, this.clock.now());
      if (isNotYet || stopped.has(personId)) continue;
      const kind = known === undefined ? 'asked' : 'reminder';
      // Two programs on one database count to the same number, and the second mail with it is not taken in.
      const onceKey = `declaration ${textId} ${personId} ${known?.automatic ?? 'asked'}`;
      const isNew = await this.mail.queue(tx, {
        kind,
        personId,
        to,
        textId,
        sentBy: null,
        onceKey,
      });
      queued += isNew ? 1 : 0;
    }
    return queued;
  }

  /** Everyone whom the next mail of the text in force would go to, with the day it is due. */
  private async candidates(db: Db): Promise<Candidate[]> {
    const text = await this.declarations.textOn(this.clock.today(), db);
    if (!text) return [];
    const notices = await this.notices.about(text.id, db);
    const away = await this.pauses.awayOn(this.clock.today(), db);
    const found: Candidate[] = [];
    for (const { personId, name, state } of await this.status.list(db)) {
      if (away.has(personId) || state === 'signed' || state === 'refused') continue;
      const known = notices.get(personId);
      const due = dueOn(known, this.clock.today());
      const to = await this.addresses.of(personId, db);
      if (to === null || due === null) continue;
      found.push({ personId, name, to, textId: text.id, known, due });
    }
    return found;
  }
}

interface Candidate {
  personId: string;
  name: string;
  to: string;
  textId: string;
  known: Notices | undefined;
  due: string;
}

/** The day of the next mail: at once, a week after the last one, or null when there have been enough. */
function dueOn(known: Notices | undefined, today: string): string | null {
  const last = lastNotice(known);
  if (known === undefined || last === null) return today;
  return known.automatic >= MOST_REMINDERS ? null : addDays(osloDate(last), WAIT_DAYS);
}
