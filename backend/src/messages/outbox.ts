import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { Tx } from '../kernel/tx';
import { MailText } from '../texts/mail';
import { MAIL_KINDS, MailKind, waitsForMorning } from './mail-kinds';
import { isQuiet, leavesAt } from './quiet-hours';

export interface Mail extends MailText {
  to: string;
  kind: MailKind;
  /** Who gets it; needed for kinds that may be refused. */
  personId?: string;
  /** Id of the sealed document the mail brings along. */
  attachmentId?: string;
  /** What a mail is about whose link and calendar part are made as it is sent. */
  aboutId?: string;
  /** Wakes its receiver: the meeting they are on their way to is cancelled. */
  urgent?: boolean;
  /** What may be sent only once, whoever asks for it; a second mail with the same key is not taken in. */
  onceKey?: string;
}

/** What is to leave as mail is written in the transaction of what caused it. */
@Injectable()
export class Outbox {
  constructor(private readonly clock: Clock) {}

  /**
   * Queues a mail that carries no secret: its text is stored and shown in the outbox.
   * What is not urgent waits for the morning when it is night.
   * @returns its id; null when its receiver does not want mails of this kind, or it has been sent before
   */
  async add(tx: Tx, mail: Mail): Promise<string | null> {
    if ((await isRefused(tx, mail)) || (await isKnown(tx, mail))) return null;
    const now = this.clock.now();
    const waits = isQuiet(now) && waitsForMorning(mail.kind) && mail.urgent !== true;
    return this.insert(tx, mail, mail.body, waits ? leavesAt(now) : null);
  }

  /** Records that a mail with a secret goes out; the text stays in memory with whoever sends it. */
  async addWithoutText(tx: Tx, mail: Mail): Promise<string> {
    return this.insert(tx, mail, null, null);
  }

  /** Removes what was sent to somebody who is to be forgotten; mails of other kinds stay. */
  async forget(tx: Tx, to: string, kinds: readonly MailKind[]): Promise<void> {
    for (const kind of kinds) {
      await tx.execute('DELETE FROM outbox_mail WHERE to_address = $1 AND kind = $2', [to, kind]);
    }
  }

  private async insert(
    tx: Tx,
    mail: Mail,
    body: string | null,
    notBefore: string | null,
  ): Promise<string> {
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
      next_try_at: notBefore,
      attempts: 0,
      person_id: mail.personId ?? (await holderOf(tx, mail.to)),
      once_key: mail.onceKey ?? null,
    });
    tx.changed('outbox');
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

async function isKnown(tx: Tx, { onceKey }: Mail): Promise<boolean> {
  if (onceKey === undefined) return false;
  const find = 'SELECT id FROM outbox_mail WHERE once_key = $1';
  return (await tx.query(find, [onceKey])).length > 0;
}

/** The person whose address it is today; null for an address outside the panel. */
async function holderOf(tx: Tx, address: string): Promise<string | null> {
  const [holder] = await tx.query<{ id: string }>(
    'SELECT person_id AS id FROM account WHERE email = $1',
    [address],
  );
  return holder?.id ?? null;
}
