import { Db } from '../../kernel/db';
import { notFound } from '../../kernel/problem';
import type { CaseWeight } from '../rules/case-weight';
import type { WrittenStatus } from './written.view';

export interface WrittenRow {
  id: string;
  case_id: string;
  weight: CaseWeight;
  question: string;
  background: string;
  proposal: string;
  closes_at: string;
  state: 'open' | 'adopted' | 'fallen' | 'objected' | 'lapsed';
  started_by: string;
  started_at: string;
  closed_at: string | null;
  frozen: string | null;
  version: number;
}

export interface WrittenAnswerRow {
  id: string;
  procedure_id: string;
  person_id: string;
  answer: 'for' | 'against' | 'blank' | 'object' | null;
  version: number;
}

/** What a later meeting decided in the case. */
export interface LaterDecision {
  id: string;
  caseId: string;
  proposal: string;
  outcome: string;
  decidedAt: string;
}

/** Newest first. */
export function allWritten(db: Db): Promise<WrittenRow[]> {
  return db.query<WrittenRow>('SELECT * FROM written_procedure ORDER BY started_at DESC, id DESC');
}

/** @throws not-found */
export async function writtenById(db: Db, id: string): Promise<WrittenRow> {
  const [row] = await db.query<WrittenRow>('SELECT * FROM written_procedure WHERE id = $1', [id]);
  if (!row) throw notFound();
  return row;
}

export function answersTo(db: Db, procedureId: string): Promise<WrittenAnswerRow[]> {
  return db.query<WrittenAnswerRow>('SELECT * FROM written_answer WHERE procedure_id = $1', [
    procedureId,
  ]);
}

/** Decisions of meetings in cases that were treated in writing, oldest first. */
export function laterDecisions(db: Db): Promise<LaterDecision[]> {
  return db.query<LaterDecision>(
    `SELECT d.id, i.case_id AS "caseId", COALESCE(p.new_text, p.text) AS proposal, d.outcome, d.decided_at AS "decidedAt"
      FROM decision d JOIN proposal p ON p.id = d.proposal_id JOIN agenda_item i ON i.id = d.item_id
      WHERE p.kind <> 'amendment' AND i.case_id IN (SELECT w.case_id FROM written_procedure w)
      ORDER BY d.decided_at, d.id`,
  );
}

type Standing = Pick<WrittenRow, 'case_id' | 'state' | 'proposal' | 'closed_at'>;

/**
 * What was adopted in writing is provisional until the next meeting takes the same proposal up: adopted, it is
 * confirmed; fallen, or another one adopted in its place, it is overturned (UP 3.4).
 */
export function statusOf(row: Standing, later: readonly LaterDecision[]): WrittenStatus {
  return settledBy(row, later).status;
}

/** Where it stands, and the decision of the meeting that confirmed or overturned it. */
export function settledBy(
  row: Standing,
  later: readonly LaterDecision[],
): { status: WrittenStatus; decisionId: string | null } {
  if (row.state !== 'adopted') return { status: row.state, decisionId: null };
  const since = later.filter(
    ({ caseId, decidedAt }) => caseId === row.case_id && decidedAt > (row.closed_at ?? ''),
  );
  for (const { id: decisionId, proposal, outcome } of since) {
    const isSame = proposal === row.proposal;
    if (isSame && outcome === 'adopted') return { status: 'confirmed', decisionId };
    if (isSame || outcome === 'adopted') return { status: 'overturned', decisionId };
  }
  return { status: 'provisional', decisionId: null };
}
