import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';
import { AccessNeedsView } from './access-needs.view';

export interface NeedsRow {
  id: string;
  consentedAt: string;
  changedAt: string;
  version: number;
}

const FIND = `SELECT id, consented_at AS "consentedAt", changed_at AS "changedAt", version
  FROM access_needs WHERE person_id = $1`;

/** That a person has written access needs. There is no list: how many have is told to nobody. */
@Injectable()
export class AccessNeedsReader {
  constructor(private readonly readDb: ReadDb) {}

  /** Null when nothing is written. */
  async row(personId: string, db: Db = this.readDb): Promise<NeedsRow | null> {
    const [row] = await db.query<NeedsRow>(FIND, [personId]);
    return row ?? null;
  }

  async own(personId: string, db: Db = this.readDb): Promise<AccessNeedsView> {
    const row = await this.row(personId, db);
    if (row === null) return { written: false, consentedAt: null, changedAt: null, version: 0 };
    const { consentedAt, changedAt, version } = row;
    return { written: true, consentedAt, changedAt, version };
  }
}
