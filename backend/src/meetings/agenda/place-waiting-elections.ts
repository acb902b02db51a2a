import { casesNobodyStoodIn } from '../../elections/waiting-elections-reader';
import { Tx } from '../../kernel/tx';
import { placeItem } from './place-item';

/** As for an election that is prepared from the start. */
const MINUTES = 20;

/**
 * UP 3.3 (interpretation `no-candidate`): an election nobody stood in goes on the agenda of the next meeting by itself,
 * and of each one after it, until somebody is elected. Asked whenever a meeting is planned, cancelled or has ended.
 */
export async function placeWaitingElections(tx: Tx): Promise<void> {
  const waiting = await casesNobodyStoodIn(tx);
  if (waiting.length === 0) return;
  const [next] = await tx.query<{ id: string }>(
    "SELECT id FROM meeting WHERE state = 'planned' ORDER BY starts_at, id LIMIT 1",
  );
  if (!next) return;
  for (const caseId of waiting) {
    if (await isAhead(tx, caseId)) continue;
    await placeItem(tx, next.id, { caseId, type: 'election', minutes: MINUTES });
    await tx.audit('agendaItem.placedAgain', `case:${caseId}`, { to: next.id });
    tx.changed(`meeting:${next.id}`);
    tx.changed('cases');
    tx.changed('elections');
  }
}

/** On the agenda of a meeting to come or one that goes on. */
async function isAhead(tx: Tx, caseId: string): Promise<boolean> {
  const rows = await tx.query(
    `SELECT i.id FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
      WHERE i.case_id = $1 AND m.state IN ('planned', 'live')`,
    [caseId],
  );
  return rows.length > 0;
}
