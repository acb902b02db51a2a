import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock';
import { Log } from '../../../kernel/log';
import { Rounds } from '../../../kernel/rounds';
import { addMonths, osloInstant } from '../../../kernel/oslo';
import { UnitOfWork } from '../../../kernel/unit-of-work';

const EVERY_MS = 60 * 60_000;
/** Months after the last meeting the case was on: the minutes are written and objected to by then. */
export const KEPT_MONTHS = 3;

const OLD =
  'SELECT id FROM contribution WHERE case_id IN (SELECT i.case_id FROM agenda_item i ' +
  'JOIN meeting m ON m.id = i.meeting_id GROUP BY i.case_id HAVING max(m.ends_at) < $1)';
/** A mark tells nothing once the meeting is over. */
const OLD_MARKS = OLD.replace('FROM contribution', 'FROM paper_reading');

/**
 * Erases what people wrote before a meeting, and their marks of what they had read, three months after it. What was
 * decided stands in the minutes; what somebody told of their own life need not. The clock does it, and how many is in
 * the audit log.
 */
@Injectable()
export class OldContributions extends Rounds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    log: Log,
  ) {
    super('old-contributions', EVERY_MS, log);
  }

  protected async oneRound(): Promise<number> {
    const before = osloInstant(`${addMonths(this.clock.today(), -KEPT_MONTHS)}T00:00`);
    await this.work.housekeeping((tx) =>
      tx.execute(`DELETE FROM paper_reading WHERE id IN (${OLD_MARKS})`, [before]),
    );
    return this.work.write(async (tx) => {
      const old = await tx.query<{ id: string }>(OLD, [before]);
      for (const { id } of old) await tx.execute('DELETE FROM contribution WHERE id = $1', [id]);
      if (old.length > 0) {
        await tx.audit('contribution.erased', 'contributions', { erased: old.length });
      }
      return old.length;
    });
  }
}
