import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';

export interface Portrait {
  personId: string;
  bytes: Buffer;
  putAt: string;
}

/** Portraits whose owners agree; one whose owner has taken the consent back is not there. */
@Injectable()
export class PortraitReader {
  constructor(private readonly readDb: ReadDb) {}

  /** Ids of pictures, by person. */
  async ids(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.readDb.query<{ id: string; personId: string }>(
      `SELECT p.id, p.person_id AS "personId" FROM portrait p WHERE ${AGREED}`,
    );
    return new Map(rows.map(({ id, personId }) => [personId, id]));
  }

  one(id: string): Promise<Portrait | null> {
    return this.read(this.readDb, 'p.id = $1', id);
  }

  of(personId: string, db: Db = this.readDb): Promise<Portrait | null> {
    return this.read(db, 'p.person_id = $1', personId);
  }

  private async read(db: Db, which: string, id: string): Promise<Portrait | null> {
    const [row] = await db.query<{ personId: string; content: string; putAt: string }>(
      `SELECT p.person_id AS "personId", p.content, p.put_at AS "putAt" FROM portrait p
        WHERE ${which} AND ${AGREED}`,
      [id],
    );
    if (!row) return null;
    const { personId, content, putAt } = row;
    return { personId, putAt, bytes: Buffer.from(content, 'base64') };
  }
}

const AGREED = `EXISTS (SELECT 1 FROM consent c WHERE c.person_id = p.person_id
  AND c.kind = 'publishPortrait' AND c.withdrawn_at IS NULL)`;
