import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Log } from '../../kernel/log';
import { Rounds } from '../../kernel/rounds';
import { addMonths, osloInstant } from '../../kernel/oslo';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { OldPortraits } from '../about/old-portraits';
import { EraseApplication } from './erase-application';

const EVERY_MS = 60 * 60_000;
/** Months after the answer. */
export const ANSWERED_MONTHS = 6;
/** Months after the last day to apply: nobody waits longer for an answer. */
const KEPT_MONTHS = 12;

/**
 * Erases applications whose time has passed: drafts whose link no longer works, what was answered half a year ago,
 * and what was sent a year after the last day to apply; and portraits of those who have left. The clock does it, so that
 * nobody has to remember; how many is in the audit log.
 */
@Injectable()
export class OldApplications extends Rounds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly eraser: EraseApplication,
    private readonly portraits: OldPortraits,
    log: Log,
  ) {
    super('old-applications', EVERY_MS, log);
  }

  /** @returns how many applications were erased */
  protected oneRound(): Promise<number> {
    return this.work.write(async (tx) => {
      if ((await this.portraits.erase(tx)) > 0) tx.changed('panel');
      return this.eraseOld(tx);
    });
  }

  private answeredBefore(): string {
    return osloInstant(`${addMonths(this.clock.today(), -ANSWERED_MONTHS)}T00:00`);
  }

  private async eraseOld(tx: Tx): Promise<number> {
    const closedBefore = addMonths(this.clock.today(), -KEPT_MONTHS);
    const old = await tx.query<{ id: string; applicantId: string; email: string }>(
      `SELECT a.id, a.applicant_id AS "applicantId", a.email FROM application a
        JOIN campaign c ON c.id = a.campaign_id
        WHERE (a.state = 'draft' AND a.token_expires_at < $1) OR c.deadline < $2
          OR a.decided_at < $3`,
      [this.clock.now(), closedBefore, this.answeredBefore()],
    );
    for (const each of old) await this.eraser.erase(tx, each);
    if (old.length > 0) {
      await tx.audit('applications.erased', 'applications', { erased: old.length });
      tx.changed('campaigns');
    }
    return old.length;
  }
}
