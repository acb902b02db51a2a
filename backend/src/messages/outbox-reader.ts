import { Injectable } from '@nestjs/common';
import { ReadDb } from '../kernel/db';
import { OutboxMailView } from './outbox-mail.view';

const NEWEST = 200;

interface Row {
  id: string;
  to_address: string;
  subject: string;
  body: string | null;
  kind: string;
  created_at: string;
  sent_at: string | null;
  attempts: number;
}

/** The newest mails, sent or waiting. */
@Injectable()
export class OutboxReader {
  constructor(private readonly readDb: ReadDb) {}

  async newest(): Promise<OutboxMailView[]> {
    const rows = await this.readDb.query<Row>(
      `SELECT id, to_address, subject, body, kind, created_at, sent_at, attempts
         FROM outbox_mail ORDER BY created_at DESC, id DESC LIMIT ${NEWEST}`,
    );
    return rows.map((row) => ({
      id: row.id,
      to: row.to_address,
      subject: row.subject,
      body: row.body,
      kind: row.kind,
      createdAt: row.created_at,
      sentAt: row.sent_at,
      attempts: row.attempts,
    }));
  }
}
