import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';
import { CorrectionView } from './correction.view';

interface Row {
  id: string;
  person_id: string;
  name: string;
  wish: string;
  asked_at: string;
  answer: string | null;
  answered_at: string | null;
  outcome: CorrectionView['outcome'];
  version: number;
}

const SELECT = `SELECT c.id, c.person_id, p.name, c.wish, c.asked_at, c.answer, c.answered_at, c.outcome, c.version
  FROM correction_request c JOIN person p ON p.id = c.person_id`;

/** Who has asked to have something about themselves corrected. The door for other slices. */
@Injectable()
export class CorrectionReader {
  constructor(private readonly readDb: ReadDb) {}

  /** One person's own, newest first. */
  of(personId: string, db: Db = this.readDb): Promise<CorrectionView[]> {
    return this.read('WHERE c.person_id = $1', [personId], db);
  }

  /** All of them: those that wait first, the oldest of them at the top; then the answered, newest first. */
  async all(db: Db = this.readDb): Promise<CorrectionView[]> {
    const rows = await this.read('', [], db);
    const waiting = rows.filter(({ outcome }) => outcome === null).reverse();
    return [...waiting, ...rows.filter(({ outcome }) => outcome !== null)];
  }

  /** Null when there is none. */
  async one(id: string, db: Db): Promise<CorrectionView | null> {
    return (await this.read('WHERE c.id = $1', [id], db))[0] ?? null;
  }

  async waiting(): Promise<number> {
    const [row] = await this.readDb.query<{ n: number }>(
      'SELECT CAST(count(*) AS integer) AS n FROM correction_request WHERE outcome IS NULL',
    );
    return row?.n ?? 0;
  }

  private async read(condition: string, params: unknown[], db: Db): Promise<CorrectionView[]> {
    const rows = await db.query<Row>(
      `${SELECT} ${condition} ORDER BY c.asked_at DESC, c.id DESC`,
      params,
    );
    return rows.map((row) => ({
      id: row.id,
      personId: row.person_id,
      personName: row.name,
      wish: row.wish,
      askedAt: row.asked_at,
      answer: row.answer,
      answeredAt: row.answered_at,
      outcome: row.outcome,
      version: row.version,
    }));
  }
}
