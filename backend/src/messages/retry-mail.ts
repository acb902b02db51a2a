import { Injectable } from '@nestjs/common';
import { conflict } from '../kernel/problem';
import { Tx, UnitOfWork } from '../kernel/unit-of-work';
import { OutboxMailView } from './outbox-mail.view';
import { OutboxReader } from './outbox-reader';

/** Tries a mail that did not arrive again from the beginning, at the address its person has today. */
@Injectable()
export class RetryMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly outbox: OutboxReader,
  ) {}

  /** @throws 404; 409 for a mail that is not given up, or that carried a code and is stored nowhere */
  run(id: string): Promise<OutboxMailView[]> {
    return this.work.write(async (tx) => {
      const mail = await this.outbox.one(id, tx);
      requireFailed(mail);
      await tx.execute(
        `UPDATE outbox_mail SET to_address = $1, attempts = 0, next_try_at = NULL, refusal = NULL,
          refusal_code = NULL, refused_at = NULL WHERE id = $2`,
        [await addressToday(tx, mail), id],
      );
      await tx.audit('mail.retried', `mail:${id}`);
      tx.changed('outbox');
      return this.outbox.newest(tx);
    });
  }
}

/** @throws 409 when there is nothing to mend, or nothing to mend it with */
export function requireFailed({ state, body }: OutboxMailView): void {
  if (state !== 'failed') throw conflict('mail-not-failed');
  if (body === null) throw conflict('mail-without-text');
}

/** A corrected address takes the place of the one that did not work. */
async function addressToday(tx: Tx, { to, personId }: OutboxMailView): Promise<string> {
  if (personId === null) return to;
  const find = 'SELECT email FROM account WHERE person_id = $1';
  const [account] = await tx.query<{ email: string | null }>(find, [personId]);
  return account?.email ?? to;
}
