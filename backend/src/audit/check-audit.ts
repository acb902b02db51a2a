import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { ReadDb } from '../kernel/db';
import { newId } from '../kernel/ids';
import { UnitOfWork } from '../kernel/unit-of-work';
import { AuditStateReader } from './audit-state-reader';
import { AuditStateView } from './audit-state.view';
import { verifyLog } from './verify-log';

/** Verifies the whole log now and keeps what came out, with time and number of entries. */
@Injectable()
export class CheckAudit {
  constructor(
    private readonly readDb: ReadDb,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly state: AuditStateReader,
  ) {}

  /** Reads outside the transaction: a long log must not keep others from writing. */
  async run(actor: Actor): Promise<AuditStateView> {
    const result = await verifyLog(this.readDb);
    return this.work.write(async (tx) => {
      await tx.insert('audit_check', {
        id: newId(),
        checked_at: this.clock.now(),
        person_id: actor.personId,
        ok: result.ok,
        entries: result.entries,
        heads: result.heads,
        broken_at: result.brokenAt,
        reason: result.reason,
        clock_back: JSON.stringify(result.clockWentBackAt.slice(0, 100)),
      });
      const { ok, entries, brokenAt, reason } = result;
      await tx.audit('audit.checked', 'audit:chain', { ok, entries, brokenAt, reason });
      tx.changed('audit');
      return this.state.read(tx);
    });
  }
}
