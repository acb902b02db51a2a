import { Db } from '../../kernel/db';
import { caseNumber } from '../meeting-rows';
import { MinutesLifeView } from './life.view';
import type { ApprovingDecision, MinutesRow } from './minutes-rows';

/** Where and when the panel said yes. */
export function approvalView(approval: ApprovingDecision | null): MinutesLifeView['approval'] {
  if (approval === null) return null;
  const { meeting_id, number, year, decided_at, text } = approval;
  return {
    meetingId: meeting_id,
    number,
    year,
    caseNumber: caseNumber(approval),
    decidedAt: decided_at,
    text,
  };
}

/** The case in which the panel approves, and the meeting it is on. */
export async function approvalCase(
  db: Db,
  row: MinutesRow | null,
): Promise<MinutesLifeView['approvalCase']> {
  if (!row?.approval_case_id) return null;
  const [found] = await db.query<{
    case_number: number;
    case_year: number;
    meeting_id: string | null;
  }>(
    `SELECT c.number AS case_number, c.year AS case_year, (SELECT i.meeting_id FROM agenda_item i
      JOIN meeting m ON m.id = i.meeting_id WHERE i.case_id = c.id
      ORDER BY m.starts_at DESC LIMIT 1) AS meeting_id FROM panel_case c WHERE c.id = $1`,
    [row.approval_case_id],
  );
  if (!found) return null;
  const { meeting_id } = found;
  return {
    caseId: row.approval_case_id,
    caseNumber: caseNumber(found),
    meetingId: meeting_id,
  };
}
