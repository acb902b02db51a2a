import { Db } from '../../kernel/db';
import { caseNumber } from '../meeting-rows';
import type { LaterDecisionView } from './life.view';
import type { ApprovingDecision } from './minutes-rows';

const MOST = 50;

/** What the panel has decided since it approved, in open cases: an addendum may rest on one of these. */
export async function decisionsSince(
  db: Db,
  { id, decided_at }: ApprovingDecision,
): Promise<LaterDecisionView[]> {
  const rows = await db.query<{ id: string; text: string; case_number: number; case_year: number }>(
    `SELECT d.id, d.text, c.number AS case_number, c.year AS case_year FROM decision d
      JOIN agenda_item i ON i.id = d.item_id JOIN panel_case c ON c.id = i.case_id
      WHERE d.outcome = 'adopted' AND c.closed = 0 AND d.decided_at >= $1 AND d.id <> $2
      ORDER BY d.decided_at DESC, d.id LIMIT ${MOST}`,
    [decided_at, id],
  );
  return rows.map((row) => ({ id: row.id, caseNumber: caseNumber(row), text: row.text }));
}
