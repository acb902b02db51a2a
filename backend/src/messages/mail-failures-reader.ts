import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';
import { MailFailureView } from './outbox-mail.view';

/**
 * Addresses the mail server refuses: an address stands here from its last refusal until a later mail is taken, or
 * until the person has another address.
 */
@Injectable()
export class MailFailuresReader {
  constructor(private readonly readDb: ReadDb) {}

  async all(db: Db = this.readDb): Promise<MailFailureView[]> {
    return db.query<MailFailureView>(`${FAILURES} ORDER BY m.refused_at, m.id`);
  }

  async of(personId: string, db: Db = this.readDb): Promise<MailFailureView | null> {
    const find = `${FAILURES} AND a.person_id = $1 ORDER BY m.refused_at, m.id`;
    return (await db.query<MailFailureView>(find, [personId]))[0] ?? null;
  }
}

/** One row for each address: its newest refusal, with nothing sent there since. */
const FAILURES = `SELECT a.person_id AS "personId", m.to_address AS address, m.refused_at AS since,
  m.refusal_code AS code FROM outbox_mail m JOIN account a ON a.email = m.to_address
  WHERE m.refusal = 'address' AND m.sent_at IS NULL AND NOT EXISTS (SELECT 1 FROM outbox_mail n
    WHERE n.to_address = m.to_address AND (n.sent_at > m.refused_at
      OR (n.refusal = 'address' AND n.sent_at IS NULL
        AND (n.refused_at > m.refused_at OR (n.refused_at = m.refused_at AND n.id > m.id)))))`;
