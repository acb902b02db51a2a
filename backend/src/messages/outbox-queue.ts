import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { ReadDb } from '../kernel/db';
import { UnitOfWork } from '../kernel/unit-of-work';
import type { MailRefusal } from './mail-refusal';
import { Mail, Outbox } from './outbox';

const AT_ONCE = 20;
/** How often a mail is tried, the waits doubling from a minute to an hour. */
export const MOST_ATTEMPTS = 8;
const FIRST_WAIT_MS = 60_000;

export interface WaitingMail {
  id: string;
  to_address: string;
  subject: string;
  body: string;
  attachment_id: string | null;
  about_id: string | null;
  attempts: number;
}

/** What waits in the outbox, and what became of it. Nobody's act, so none of it is audited. */
@Injectable()
export class OutboxQueue {
  constructor(
    private readonly readDb: ReadDb,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** The oldest mails that may be tried now. */
  waiting(): Promise<WaitingMail[]> {
    return this.readDb.query<WaitingMail>(
      `SELECT id, to_address, subject, body, attachment_id, about_id, attempts FROM outbox_mail
        WHERE sent_at IS NULL AND body IS NOT NULL AND posted_at IS NULL AND attempts < $1
          AND (refusal IS NULL OR refusal = 'later')
          AND (next_try_at IS NULL OR next_try_at <= $2)
        ORDER BY created_at, id LIMIT ${AT_ONCE}`,
      [MOST_ATTEMPTS, this.clock.now()],
    );
  }

  /** Takes a mail, so that no other program on the same database sends it. @returns false when it was taken */
  async claim(mail: WaitingMail): Promise<boolean> {
    const wait = FIRST_WAIT_MS * 2 ** mail.attempts;
    const nextTry = new Date(Date.parse(this.clock.now()) + wait).toISOString();
    const claimed = await this.work.housekeeping((tx) =>
      tx.execute(
        `UPDATE outbox_mail SET attempts = attempts + 1, next_try_at = $1
          WHERE id = $2 AND attempts = $3 AND sent_at IS NULL AND posted_at IS NULL`,
        [nextTry, mail.id, mail.attempts],
      ),
    );
    return claimed === 1;
  }

  /** Enters a mail whose text must not be stored. @returns its id */
  addWithoutText(mail: Mail): Promise<string> {
    return this.work.housekeeping((tx) => this.outbox.addWithoutText(tx, mail));
  }

  /** Notes what became of a try: null = the mail server took the mail. */
  async note(id: string, refusal: MailRefusal | null): Promise<void> {
    const now = this.clock.now();
    await this.work.housekeeping((tx) => {
      tx.changed('outbox');
      return refusal === null
        ? tx.execute('UPDATE outbox_mail SET sent_at = $1 WHERE id = $2', [now, id])
        : tx.execute(
            'UPDATE outbox_mail SET refusal = $1, refusal_code = $2, refused_at = $3 WHERE id = $4',
            [refusal.kind, refusal.code, now, id],
          );
    });
  }

  async noteTry(id: string): Promise<void> {
    await this.work.housekeeping((tx) =>
      tx.execute('UPDATE outbox_mail SET attempts = attempts + 1 WHERE id = $1', [id]),
    );
  }
}
