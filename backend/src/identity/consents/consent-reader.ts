import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';

/** What somebody may agree to: only what the program does with it is listed, and nothing is agreed to for them. */
export const CONSENTS = [
  'shareSeat',
  'shareEmail',
  'publishName',
  'publishOffice',
  'publishEmail',
  'publishPortrait',
] as const;
export type ConsentKind = (typeof CONSENTS)[number];

export interface ConsentRow {
  id: string;
  kind: ConsentKind;
  given_at: string;
  withdrawn_at: string | null;
}

/** What people have agreed to. The door for other slices, which ask at every reading: a withdrawal acts at once. */
@Injectable()
export class ConsentReader {
  constructor(private readonly readDb: ReadDb) {}

  /** Those who have agreed and not withdrawn. */
  async given(kind: ConsentKind, db: Db = this.readDb): Promise<ReadonlySet<string>> {
    const rows = await db.query<{ person_id: string }>(
      'SELECT person_id FROM consent WHERE kind = $1 AND withdrawn_at IS NULL',
      [kind],
    );
    return new Set(rows.map(({ person_id }) => person_id));
  }

  /** All one person has agreed to, newest first. */
  of(personId: string, db: Db = this.readDb): Promise<ConsentRow[]> {
    return db.query<ConsentRow>(
      `SELECT id, kind, given_at, withdrawn_at FROM consent WHERE person_id = $1
        ORDER BY given_at DESC, id DESC`,
      [personId],
    );
  }
}
