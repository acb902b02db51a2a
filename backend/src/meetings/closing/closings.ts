import { Actor } from '../../kernel/actor';
import { Db } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import { Tx } from '../../kernel/tx';
import type { Ground } from '../rules/grounds';

/** One time a case was closed, and when it was opened again if it was. */
export interface ClosingRow {
  id: string;
  case_id: string;
  ground: Ground;
  reason: string;
  closed_at: string;
  closed_by: string | null;
  closed_by_name: string | null;
  opened_at: string | null;
  opened_by: string | null;
  opened_by_name: string | null;
  opened_reason: string | null;
  version: number;
}

/** Every time a case was closed, oldest first. */
export function closingsOf(db: Db, caseId: string): Promise<ClosingRow[]> {
  return db.query<ClosingRow>(
    `SELECT k.*, c.name AS closed_by_name, o.name AS opened_by_name FROM case_closing k
     LEFT JOIN person c ON c.id = k.closed_by LEFT JOIN person o ON o.id = k.opened_by
     WHERE k.case_id = $1 ORDER BY k.closed_at, k.id`,
    [caseId],
  );
}

/** Notes by what ground and why a case is closed from now on. */
export async function recordClosing(
  tx: Tx,
  caseId: string,
  { ground, reason }: { ground: Ground; reason: string },
  actor: Actor,
  now: string,
): Promise<void> {
  await tx.insert('case_closing', {
    id: newId(),
    case_id: caseId,
    ground,
    reason,
    closed_at: now,
    closed_by: actor.personId,
    version: 1,
  });
  await tx.audit('case.closed', `case:${caseId}`, { ground, reason });
}
