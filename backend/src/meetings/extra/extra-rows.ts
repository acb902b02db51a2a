import { Db } from '../../kernel/db';
import type { Finding } from '../../kernel/finding';
import { CalledExtraView } from './extra-meeting.view';

/** A demand that has led to no meeting yet and is not taken back. */
export interface DemandRow {
  id: string;
  personId: string;
  reason: string;
  demandedAt: string;
  version: number;
}

/** Oldest first. */
export function openDemands(db: Db): Promise<DemandRow[]> {
  return db.query<DemandRow>(
    `SELECT id, person_id AS "personId", reason, demanded_at AS "demandedAt", version FROM meeting_demand
      WHERE meeting_id IS NULL AND withdrawn_at IS NULL ORDER BY demanded_at, id`,
  );
}

/** Null for a meeting of the year's plan. */
export async function calledExtra(db: Db, meetingId: string): Promise<CalledExtraView | null> {
  const [row] = await db.query<{ reason: string; finding: string }>(
    'SELECT reason, finding FROM extra_meeting WHERE meeting_id = $1',
    [meetingId],
  );
  return row ? { reason: row.reason, finding: JSON.parse(row.finding) as Finding } : null;
}
