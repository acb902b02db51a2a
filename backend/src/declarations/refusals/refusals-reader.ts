import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';
import { RefusalView } from './refusal.view';

const REFUSALS = `SELECT r.person_id AS "personId", r.refused_at AS "at", r.word,
  r.recorded_by AS "recordedBy", p.name AS "recordedByName"
  FROM declaration_refusal r JOIN person p ON p.id = r.recorded_by
  WHERE r.text_id = $1 AND r.ended_at IS NULL`;

/** Who has said no to a version and not signed since. */
@Injectable()
export class RefusalsReader {
  constructor(private readonly readDb: ReadDb) {}

  open(textId: string, db: Db = this.readDb): Promise<RefusalView[]> {
    return db.query<RefusalView>(`${REFUSALS} ORDER BY r.refused_at, r.id`, [textId]);
  }

  /** Null when the person has not refused the version, or has signed it since. */
  async of(personId: string, textId: string, db: Db = this.readDb): Promise<RefusalView | null> {
    const rows = await db.query<RefusalView>(`${REFUSALS} AND r.person_id = $2`, [
      textId,
      personId,
    ]);
    return rows[0] ?? null;
  }
}
