import { Db } from '../../kernel/db';
import type { Ask, PaperTexts } from './paper-texts';

export interface PaperRow extends PaperTexts {
  id: string;
  case_id: string;
  ask: Ask | null;
  /** Name of the case officer as it is written; empty when none is told. */
  officer: string;
  language: 'nb' | 'nn';
  state: 'draft' | 'released';
  released_at: string | null;
  released_by: string | null;
  released_by_name: string | null;
  saved_at: string;
  saved_by_name: string | null;
  version: number;
}

/** The paper of a case with the names of who released and who saved it; null when none is written. */
export async function paperOf(db: Db, caseId: string): Promise<PaperRow | null> {
  const [row] = await db.query<PaperRow>(
    'SELECT p.*, r.name AS released_by_name, s.name AS saved_by_name FROM paper p ' +
      'LEFT JOIN person r ON r.id = p.released_by LEFT JOIN person s ON s.id = p.saved_by ' +
      'WHERE p.case_id = $1',
    [caseId],
  );
  return row ?? null;
}
