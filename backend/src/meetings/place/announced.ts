import { Db } from '../../kernel/db';

/** Tables that show people have been told when and where a meeting is: the year was adopted, it was called, or noticed. */
const TOLD = ['planned_meeting', 'extra_meeting', 'meeting_notice'] as const;

/**
 * Whether people have been told of the meeting. From then on another time or place is a move, which has a reason
 * and is told; before that the plan is changed freely.
 */
export async function isAnnounced(db: Db, meetingId: string): Promise<boolean> {
  const found = TOLD.map((table, at) => `SELECT id FROM ${table} WHERE meeting_id = $${at + 1}`);
  const rows = await db.query(
    found.join(' UNION ALL '),
    TOLD.map(() => meetingId),
  );
  return rows.length > 0;
}
