import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';
import type { Ask, PaperTexts } from './paper-texts';
import { partColumns, runningText, textsOf } from './paper-texts';
import { readingMinutes } from './readability';

/** A released paper as it is read: on screen, aloud and in print. Instants in UTC. */
export interface PaperContent extends PaperTexts {
  caseId: string;
  ask: Ask | null;
  officer: string;
  language: 'nb' | 'nn';
  releasedAt: string;
  /** 1 as released; each change after that is one more. */
  edition: number;
  /** When it was last changed after release; null when it was not. */
  changedAt: string | null;
  readingMinutes: number;
}

type ContentRow = PaperTexts & {
  case_id: string;
  ask: Ask | null;
  officer: string;
  language: 'nb' | 'nn';
  released_at: string;
  edition: number;
  changed_at: string | null;
};

const RELEASED = `SELECT p.case_id, p.ask, p.officer, p.language, p.released_at, ${partColumns('p')},
  (SELECT CAST(COALESCE(max(e.number), 1) AS integer) FROM paper_edition e
    WHERE e.paper_id = p.id) AS edition,
  (SELECT max(e.made_at) FROM paper_edition e WHERE e.paper_id = p.id AND e.number > 1) AS changed_at
  FROM paper p JOIN agenda_item i ON i.case_id = p.case_id
  WHERE i.meeting_id = $1 AND p.state = 'released' ORDER BY i.position, i.id`;

/** The only door to what papers say, for those who put them together. */
@Injectable()
export class PaperReader {
  constructor(private readonly readDb: ReadDb) {}

  /**
   * The released papers of a meeting by case, in the order of the agenda. Closed cases are among them: whoever asks
   * sees to the declaration (UP 6.1) and to who may read a closed case.
   */
  async releasedOf(meetingId: string, db: Db = this.readDb): Promise<Map<string, PaperContent>> {
    const rows = await db.query<ContentRow>(RELEASED, [meetingId]);
    return new Map(rows.map((row) => [row.case_id, contentOf(row)]));
  }
}

function contentOf(row: ContentRow): PaperContent {
  return {
    ...textsOf(row),
    caseId: row.case_id,
    ask: row.ask,
    officer: row.officer,
    language: row.language,
    releasedAt: row.released_at,
    edition: row.edition,
    changedAt: row.changed_at,
    readingMinutes: readingMinutes(runningText(row)),
  };
}
