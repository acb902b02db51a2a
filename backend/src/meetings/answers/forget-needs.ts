import { addDays, osloInstant } from '../../kernel/oslo';
import { Tx } from '../../kernel/tx';

/** What somebody needed in a meeting is nobody’s business a month after it. */
const NEEDS_DAYS = 30;

/** Deletes what was needed in meetings that are long over. @param today 'YYYY-MM-DD' in Oslo */
export async function forgetNeeds(tx: Tx, today: string): Promise<void> {
  const before = osloInstant(`${addDays(today, -NEEDS_DAYS)}T00:00`);
  const old = await tx.query<{ id: string }>(
    `SELECT n.id FROM meeting_needs n JOIN meeting m ON m.id = n.meeting_id WHERE m.ends_at < $1`,
    [before],
  );
  for (const { id } of old) {
    await tx.execute('DELETE FROM meeting_needs WHERE id = $1', [id]);
    await tx.execute('DELETE FROM audit_salt WHERE subject = $1', [`meeting_needs:${id}`]);
  }
  if (old.length > 0) await tx.audit('notice.needsForgotten', 'installation:panel');
}
