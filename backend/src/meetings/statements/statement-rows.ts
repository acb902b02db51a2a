import { Db } from '../../kernel/db';

/** How far its owner lets a statement go: it stays in the room, to the panel's minutes, or to everybody's. */
export const RELEASES = ['none', 'panel', 'public'] as const;
export type Release = (typeof RELEASES)[number];

/** A statement without its words. */
export interface StatementRow {
  id: string;
  item_id: string;
  person_id: string;
  noted_by: string;
  said_at: string;
  release: Release;
  /** When its owner said what should become of it; null while they have not. */
  decided_at: string | null;
  version: number;
}

const COLUMNS =
  's.id, s.item_id, s.person_id, s.noted_by, s.said_at, s.release, s.decided_at, s.version';

/** One statement, if it is there. */
export async function statementById(db: Db, id: string): Promise<StatementRow | null> {
  const [row] = await db.query<StatementRow>(`SELECT ${COLUMNS} FROM statement s WHERE s.id = $1`, [
    id,
  ]);
  return row ?? null;
}

/** What was said in one meeting, oldest first. */
export function statementsOf(db: Db, meetingId: string): Promise<StatementRow[]> {
  return db.query<StatementRow>(
    `SELECT ${COLUMNS} FROM statement s JOIN agenda_item i ON i.id = s.item_id
     WHERE i.meeting_id = $1 ORDER BY s.said_at, s.id`,
    [meetingId],
  );
}
