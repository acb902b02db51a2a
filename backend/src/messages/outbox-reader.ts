import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { Db, ReadDb } from '../kernel/db';
import { notFound } from '../kernel/problem';
import type { RefusalKind } from './mail-refusal';
import { mailState } from './mail-state';
import { OutboxMailView } from './outbox-mail.view';
import { MOST_ATTEMPTS } from './outbox-queue';
import { SECRET_ATTEMPTS } from './secret-mail';

const NEWEST = 200;

interface Row {
  id: string;
  to: string;
  personId: string | null;
  subject: string;
  body: string | null;
  kind: string;
  createdAt: string;
  sentAt: string | null;
  postedAt: string | null;
  nextTryAt: string | null;
  attempts: number;
  refusal: RefusalKind | null;
  code: string | null;
  refusedAt: string | null;
}

const SELECT = `SELECT id, to_address AS "to", person_id AS "personId", subject, body, kind,
  created_at AS "createdAt", sent_at AS "sentAt", posted_at AS "postedAt", next_try_at AS "nextTryAt", attempts,
  refusal, refusal_code AS code, refused_at AS "refusedAt" FROM outbox_mail`;

/** Mails, sent or waiting. */
@Injectable()
export class OutboxReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
  ) {}

  /** The newest ones; those that did not arrive first, however old they are. */
  async newest(db: Db = this.readDb): Promise<OutboxMailView[]> {
    const rows = await db.query<Row>(`${SELECT} ORDER BY created_at DESC, id DESC LIMIT ${NEWEST}`);
    const shown = new Set(rows.map(({ id }) => id));
    const failed = (await this.failed(db)).filter(({ id }) => !shown.has(id));
    return [...failed, ...rows.map((row) => this.view(row))];
  }

  /** @throws 404 */
  async one(id: string, db: Db = this.readDb): Promise<OutboxMailView> {
    const [row] = await db.query<Row>(`${SELECT} WHERE id = $1`, [id]);
    if (!row) throw notFound();
    return this.view(row);
  }

  /** Mails with a text that did not arrive and were not posted: somebody must do something. */
  async failed(db: Db = this.readDb): Promise<OutboxMailView[]> {
    const rows = await db.query<Row>(
      `${SELECT} WHERE sent_at IS NULL AND posted_at IS NULL AND body IS NOT NULL AND attempts > 0
        ORDER BY created_at DESC, id DESC`,
    );
    return rows.map((row) => this.view(row)).filter(({ state }) => state === 'failed');
  }

  private view(row: Row): OutboxMailView {
    const { refusal, code, refusedAt, nextTryAt, ...mail } = row;
    const mostAttempts = row.body === null ? SECRET_ATTEMPTS : MOST_ATTEMPTS;
    const state = mailState({ ...row, mostAttempts }, this.clock.now());
    return {
      ...mail,
      state,
      nextTryAt: row.body !== null && (state === 'night' || state === 'trying') ? nextTryAt : null,
      refusal: refusal && { kind: refusal, code: code ?? 'none', at: refusedAt ?? row.createdAt },
    };
  }
}
