import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { conflict } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { FactorMail } from '../factors/factor-mail';
import { mayConfirm, RecoveryReader } from './recovery-reader';
import { Recognised } from './recovery.dto';
import { RecoveryView } from './recovery.view';

const DELAY_MS = 24 * 60 * 60_000;

/** The second of two: leader or deputy leader has recognised the person. From here a day passes, in which its owner can stop it. */
@Injectable()
export class ConfirmRecovery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly recoveries: RecoveryReader,
    private readonly mail: FactorMail,
  ) {}

  /** @throws 404, 409 when it is not waiting for this, or the second person is the first or the one it is about */
  run(actor: Actor, id: string, recognised: Recognised): Promise<RecoveryView> {
    return this.work.write(async (tx) => {
      const row = await this.recoveries.byId(id, tx);
      if (this.recoveries.stateOf(row) !== 'started') throw conflict('recovery-not-waiting');
      if (!mayConfirm(row, actor)) throw conflict('two-people');
      const now = this.clock.now();
      await tx.update('recovery', id, row.version, {
        confirmed_by: actor.personId,
        confirmed_at: now,
        recognised,
        ready_at: new Date(Date.parse(now) + DELAY_MS).toISOString(),
      });
      await this.mail.tell(tx, row.personId, 'recoveryConfirmed', [row.newEmail]);
      await tx.audit('recovery.confirmed', `recovery:${id}`, { recognised });
      tx.changed('access');
      tx.changed(`person:${row.personId}`);
      return this.recoveries.view(await this.recoveries.byId(id, tx), actor, tx);
    });
  }
}
