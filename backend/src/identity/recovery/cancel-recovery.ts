import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { conflict, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { FactorMail } from '../factors/factor-mail';
import { RecoveryReader } from './recovery-reader';

/** Stops a recovery: its owner from any session that lives, or one of those who may take part in it. */
@Injectable()
export class CancelRecovery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly recoveries: RecoveryReader,
    private readonly mail: FactorMail,
  ) {}

  /** @throws 404 for a stranger, 409 when it is over */
  async run(actor: Actor, id: string): Promise<void> {
    await this.work.write(async (tx) => {
      const row = await this.recoveries.byId(id, tx);
      const leads = ['coordinator', 'leader', 'deputyLeader'] as const;
      const takesPart = leads.some((role) => actor.roles.has(role));
      if (actor.personId !== row.personId && !takesPart) throw notFound();
      if (row.cancelledAt !== null || row.completedAt !== null) throw conflict('recovery-over');
      const by = { cancelled_by: actor.personId, cancelled_at: this.clock.now() };
      await tx.update('recovery', id, row.version, by);
      await this.mail.tell(tx, row.personId, 'recoveryCancelled', [row.newEmail]);
      await tx.audit('recovery.cancelled', `recovery:${id}`);
      tx.changed('access');
      tx.changed(`person:${row.personId}`);
      return null;
    });
  }
}
