import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Log } from '../../kernel/log';
import { addDays, osloDate } from '../../kernel/oslo';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { PauseReader } from '../../membership/pause/pause-reader';
import { DaytimeRound } from '../../messages/daytime-round';
import { MailGate } from '../../messages/mail-gate';
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
export class DeclarationReminders extends DaytimeRound {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    gate: MailGate,
    private readonly declarations: DeclarationsReader,
    private readonly status: DeclarationStatusReader,
    private readonly notices: NoticesReader,
    private readonly addresses: Addressees,
    private readonly mail: NoticeMail,
    private readonly pauses: PauseReader,
    log: Log,
  ) {
    super('declaration-reminders', { clock, gate, log });
  }

  protected sendAll(): Promise<number> {
    return this.work.write((tx) => this.queueDue(tx));
  }

  private async queueDue(tx: Tx): Promise<number> {
    const text = await this.declarations.textOn(this.clock.today(), tx);
    if (!text) return 0;
    const notices = await this.notices.about(text.id, tx);
    const away = await this.pauses.awayOn(this.clock.today(), tx);
    let queued = 0;
    for (const { personId, state } of await this.status.list(tx)) {
      if (away.has(personId)) continue;
      const known = notices.get(personId);
      const to = await this.addresses.of(personId, tx);
      if (state === 'signed' || state === 'refused' || to === null || !this.isDue(known)) continue;
      const kind = known === undefined ? 'asked' : 'reminder';
      await this.mail.queue(tx, { kind, personId, to, textId: text.id, sentBy: null });
      queued += 1;
    }
    return queued;
  }

  private isDue(known: Notices | undefined): boolean {
    const last = lastNotice(known);
    if (known === undefined || last === null) return true;
    if (known.automatic >= MOST_REMINDERS || isTooSoon(known, this.clock.now())) return false;
    return addDays(osloDate(last), WAIT_DAYS) <= this.clock.today();
  }
}
