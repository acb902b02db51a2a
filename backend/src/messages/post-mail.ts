import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { conflict } from '../kernel/problem';
import { UnitOfWork } from '../kernel/unit-of-work';
import { OutboxMailView } from './outbox-mail.view';
import { OutboxReader } from './outbox-reader';

/** Records that a mail was printed and goes by post instead. It is not tried as mail any more. */
@Injectable()
export class PostMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly outbox: OutboxReader,
  ) {}

  /** @throws 404; 409 for what has been posted, has been sent, or carried a code */
  run(id: string): Promise<OutboxMailView[]> {
    return this.work.write(async (tx) => {
      const { body } = await this.outbox.one(id, tx);
      if (body === null) throw conflict('mail-without-text');
      const touched = await tx.execute(
        'UPDATE outbox_mail SET posted_at = $1 WHERE id = $2 AND posted_at IS NULL AND sent_at IS NULL',
        [this.clock.now(), id],
      );
      if (touched === 0) throw conflict('mail-gone-already');
      await tx.audit('mail.posted', `mail:${id}`);
      tx.changed('outbox');
      return this.outbox.newest(tx);
    });
  }
}
