import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';
import { notFound } from '../../kernel/problem';

export type NominationState = 'given' | 'proposed' | 'admitted' | 'notChosen';

export interface NominationRow {
  id: string;
  requestId: string;
  campaignId: string;
  organisationId: string;
  organisation: string;
  nomineeId: string;
  state: NominationState;
  name: string;
  email: string | null;
  /** JSON list of bases. */
  bases: string;
  /** JSON list of field ids; 'other' for any other. */
  fields: string;
  /** In the neutral order; null until the round is closed. */
  place: number | null;
  /** When the organisation answered the request. */
  answeredAt: string | null;
  /** When the organisation was told what became of whom it named; null until then. */
  toldAt: string | null;
  version: number;
}

const NOMINATION = `SELECT n.id, n.request_id AS "requestId", r.campaign_id AS "campaignId",
  r.organisation_id AS "organisationId", o.name AS organisation, n.nominee_id AS "nomineeId", n.state, n.name,
  n.email, n.bases, n.fields, n.place, r.answered_at AS "answeredAt", n.answered_at AS "toldAt",
  n.version
  FROM nomination n JOIN organisation_request r ON r.id = n.request_id
  JOIN organisation o ON o.id = r.organisation_id`;

/** People whom organisations have named, without what is sealed. */
@Injectable()
export class NominationReader {
  constructor(private readonly readDb: ReadDb) {}

  /** Null when the organisation names nobody. */
  async ofRequest(requestId: string, db: Db = this.readDb): Promise<NominationRow | null> {
    const rows = await db.query<NominationRow>(`${NOMINATION} WHERE n.request_id = $1`, [
      requestId,
    ]);
    return rows[0] ?? null;
  }

  /** @throws 404 */
  async nomination(id: string, db: Db = this.readDb): Promise<NominationRow> {
    const [row] = await db.query<NominationRow>(`${NOMINATION} WHERE n.id = $1`, [id]);
    if (!row) throw notFound();
    return row;
  }

  /** Those of a closed round, in the neutral order. */
  placed(campaignId: string, db: Db = this.readDb): Promise<NominationRow[]> {
    return db.query<NominationRow>(
      `${NOMINATION} WHERE r.campaign_id = $1 AND n.place IS NOT NULL ORDER BY n.place`,
      [campaignId],
    );
  }
}
