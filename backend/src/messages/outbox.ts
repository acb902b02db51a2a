import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { Tx } from '../kernel/tx';
import { MailText } from '../texts/mail';
import { MAIL_KINDS, MailKind } from './mail-kinds';

export interface Mail extends MailText {
  to: string;
  kind: MailKind;
  /** Who gets it; needed for kinds that may be refused. */
  personId?: string;
  /** Id of the sealed document the mail brings along. */
  attachmentId?: string;
  /** What a mail is about whose link and calendar part are made as it is sent. */
  aboutId?: string;
}

/** What is to leave as mail is written in the transaction of what caused it. */
@Injectable()
export class Outbox {
  constructor(private readonly clock: Clock) {}

  /**
   * Queues a mail that carries no secret: its text is stored and shown in the outbox.
   * @returns its id; null when its receiver does not want mails of this kind
   */
  async add(tx: Tx, mail: Mail): Promise<string | null> {
    return (await isRefused(tx, mail)) ? null : this.insert(tx, mail, mail.body);
  }

  /** Records that a mail with a secret goes out; the text stays in memory with whoever sends it. */
  async addWithoutText(tx: Tx, mail: Mail): Promise<string> {
    return this.insert(tx, mail, null);
  }

  /** Removes what was sent to somebody who is to be forgotten; mails of other kinds stay. */
  async forget(tx: Tx, to: string, kinds: readonly MailKind[]): Promise<void> {
    for (const kind of kinds) {
      await tx.execute('DELETE FROM outbox_mail WHERE to_address = $1 AND kind = $2', [to, kind]);
    }
  }

  private async insert(tx: Tx, mail: Mail, body: string | null): Promise<string> {
    const id = newId();
    await tx.insert('outbox_mail', {
      id,
      to_address: mail.to,
      subject: mail.subject,
      body,
      kind: mail.kind,
      attachment_id: mail.attachmentId ?? null,
      about_id: mail.aboutId ?? null,
      created_at: this.clock.now(),
      sent_at: null,
      next_try_at: null,
      attempts: 0,
    });
    return id;
  }
}

async function isRefused(tx: Tx, { kind, personId }: Mail): Promise<boolean> {
  if (MAIL_KINDS[kind].duty !== null || personId === undefined) return false;
  const rows = await tx.query('SELECT kind FROM mail_refusal WHERE person_id = $1 AND kind = $2', [
    personId,
    kind,
  ]);
  return rows.length > 0;
}
