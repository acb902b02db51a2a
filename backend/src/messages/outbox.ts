import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { Tx } from '../kernel/tx';
import { MailText } from '../texts/mail';

type MailKind =
  | 'factors'
  | 'sign-in-code'
  | 'invitation'
  | 'declaration-code'
  | 'proof-code'
  | 'sign-in-notice'
  | 'audit-anchor';

export interface Mail extends MailText {
  to: string;
  kind: MailKind;
}

/** What is to leave as mail is written in the transaction of what caused it. */
@Injectable()
export class Outbox {
  constructor(private readonly clock: Clock) {}

  /** Queues a mail that carries no secret: its text is stored and shown in the outbox. */
  async add(tx: Tx, mail: Mail): Promise<string> {
    return this.insert(tx, mail, mail.body);
  }

  /** Records that a mail with a secret goes out; the text stays in memory with whoever sends it. */
  async addWithoutText(tx: Tx, mail: Mail): Promise<string> {
    return this.insert(tx, mail, null);
  }

  private async insert(tx: Tx, mail: Mail, body: string | null): Promise<string> {
    const id = newId();
    await tx.insert('outbox_mail', {
      id,
      to_address: mail.to,
      subject: mail.subject,
      body,
      kind: mail.kind,
      created_at: this.clock.now(),
      sent_at: null,
      next_try_at: null,
      attempts: 0,
    });
    return id;
  }
}
