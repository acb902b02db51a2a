import { Db } from '../../kernel/db';

export interface PaperRow {
  id: string;
  case_id: string;
  summary: string;
  question: string;
  background: string;
  proposal: string;
  language: 'nb' | 'nn';
  state: 'draft' | 'released';
  released_at: string | null;
  released_by: string | null;
  released_by_name: string | null;
  version: number;
}

/** The paper of a case with the name of who released it; null when none is written. */
export async function paperOf(db: Db, caseId: string): Promise<PaperRow | null> {
  const [row] = await db.query<PaperRow>(
    'SELECT p.*, r.name AS released_by_name FROM paper p ' +
      'LEFT JOIN person r ON r.id = p.released_by WHERE p.case_id = $1',
    [caseId],
  );
  return row ?? null;
}
