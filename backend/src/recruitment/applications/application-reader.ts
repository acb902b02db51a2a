import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { notFound } from '../../kernel/problem';
import { hashOf } from '../../kernel/secret-words';

export type ApplicationState = 'draft' | 'sent' | 'proposed' | 'admitted' | 'notChosen';

export interface ApplicationRow {
  id: string;
  campaignId: string;
  applicantId: string;
  state: ApplicationState;
  expiresAt: string;
  name: string | null;
  email: string;
  language: 'nb' | 'nn' | 'en';
  /** JSON list of 'own' and 'nextOfKin'. */
  bases: string;
  /** JSON list of field ids; 'other' for any other. */
  fields: string;
  needsGuardian: number;
  place: number | null;
  createdAt: string;
  sentAt: string | null;
  version: number;
}

const APPLICATION = `SELECT id, campaign_id AS "campaignId", applicant_id AS "applicantId", state,
  token_expires_at AS "expiresAt", name, email, language, bases, fields, needs_guardian AS "needsGuardian",
  place, created_at AS "createdAt", sent_at AS "sentAt", version FROM application`;

/** Applications, without what is sealed in them. */
@Injectable()
export class ApplicationReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
  ) {}

  /** The application a link leads to; null when there is none or the link is too old. */
  async byToken(token: string, db: Db = this.readDb): Promise<ApplicationRow | null> {
    const rows = await db.query<ApplicationRow>(`${APPLICATION} WHERE token_hash = $1`, [
      hashOf(token),
    ]);
    const row = rows[0];
    return row && row.expiresAt >= this.clock.now() ? row : null;
  }

  /** @throws 404 */
  async application(id: string, db: Db = this.readDb): Promise<ApplicationRow> {
    const [row] = await db.query<ApplicationRow>(`${APPLICATION} WHERE id = $1`, [id]);
    if (!row) throw notFound();
    return row;
  }

  /** Those of a closed campaign, in the neutral order. */
  placed(campaignId: string, db: Db = this.readDb): Promise<ApplicationRow[]> {
    return db.query<ApplicationRow>(
      `${APPLICATION} WHERE campaign_id = $1 AND place IS NOT NULL ORDER BY place`,
      [campaignId],
    );
  }
}
