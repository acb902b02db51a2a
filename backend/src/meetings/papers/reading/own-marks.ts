import { Db } from '../../../kernel/db';

/** 'changed': read before the paper was changed the last time. */
export type ReadMark = 'unread' | 'read' | 'changed';

/** The edition of each paper of a meeting that somebody has marked as read, by case. */
export async function editionsRead(
  db: Db,
  meetingId: string,
  personId: string | null,
): Promise<Map<string, number>> {
  const rows = await db.query<{ case_id: string; edition: number }>(
    'SELECT r.case_id, r.edition FROM paper_reading r JOIN agenda_item i ON i.case_id = r.case_id ' +
      'WHERE i.meeting_id = $1 AND r.person_id = $2',
    [meetingId, personId],
  );
  return new Map(rows.map(({ case_id, edition }) => [case_id, edition]));
}

/** @param read the edition somebody marked, undefined when none */
export function markOf(read: number | undefined, edition: number): ReadMark {
  if (read === undefined) return 'unread';
  return read < edition ? 'changed' : 'read';
}
