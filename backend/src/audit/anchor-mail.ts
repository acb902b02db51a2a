import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { ReadDb } from '../kernel/db';
import { addDays } from '../kernel/oslo';
import { Tx } from '../kernel/tx';
import { UnitOfWork } from '../kernel/unit-of-work';
import { Outbox } from '../messages/outbox';
import { anchorMail } from '../texts/anchor-mail';
import { mailLanguage } from '../texts/mail';
import { AnchorRecipients } from './anchor-recipients';
import { newestHead, SignedHeadRow } from './signed-head-rows';
import { signedHead } from './signed-heads';

const WEEK = 7;

/**
 * Mails the newest head to leader and coordinator, so that it lies in mailboxes the server's owner cannot change.
 * After a day on which something was sealed, otherwise once a week, and never when nothing has been added. The
 * day is the key of what was mailed: two programs on one database send one mail.
 */
@Injectable()
export class AnchorMail {
  constructor(
    private readonly readDb: ReadDb,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly recipients: AnchorRecipients,
  ) {}

  async sendWhenDue(): Promise<void> {
    const head = await newestHead(this.readDb);
    if (head === null || !(await this.isDue(head))) return;
    await this.work.housekeeping((tx) => this.send(tx, head));
  }

  private async isDue(head: SignedHeadRow): Promise<boolean> {
    const [last] = await this.readDb.query<{ day: string; size: number }>(
      'SELECT day, size FROM anchor_mail ORDER BY day DESC LIMIT 1',
    );
    if (last === undefined) return true;
    const today = this.clock.today();
    if (last.day >= today || last.size >= head.size) return false;
    if (addDays(last.day, WEEK) <= today) return true;
    const sealed = await this.readDb.query(
      `SELECT size FROM signed_head WHERE size > $1 AND cause = 'seal' LIMIT 1`,
      [last.size],
    );
    return sealed.length > 0;
  }

  private async send(tx: Tx, head: SignedHeadRow): Promise<void> {
    const day = this.clock.today();
    await tx.insert('anchor_mail', { day, size: head.size, made_at: this.clock.now() });
    const { line } = signedHead(head);
    for (const { personId, email, language } of await this.recipients.on(day, tx)) {
      const text = anchorMail(mailLanguage(language), { line, note: head.note, day });
      await this.outbox.add(tx, { ...text, to: email, personId, kind: 'audit-anchor' });
    }
  }
}
