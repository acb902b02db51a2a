import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { conflict, notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { AccountReader, plainEmail } from '../account-reader';
import { FactorMail } from '../factors/factor-mail';
import { RecoveryReader } from './recovery-reader';
import { StartRecoveryDto } from './recovery.dto';
import { RecoveryView } from './recovery.view';

/** The first of two: the coordinator asks for a new way in for somebody who has lost theirs. Nothing changes yet. */
@Injectable()
export class StartRecovery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly accounts: AccountReader,
    private readonly recoveries: RecoveryReader,
    private readonly mail: FactorMail,
  ) {}

  /** @throws 404 without an account, 409 for oneself, while one is open, or when the address is another's */
  run(actor: Actor, wish: StartRecoveryDto): Promise<RecoveryView> {
    const { personId } = wish;
    const newEmail = wish.newEmail ? plainEmail(wish.newEmail) : null;
    return this.work.write(async (tx) => {
      await this.refuse(tx, actor, { personId, newEmail });
      const id = newId();
      await tx.insert('recovery', {
        id,
        person_id: personId,
        started_by: actor.personId,
        started_at: this.clock.now(),
        new_email: newEmail,
        version: 1,
      });
      await this.mail.tell(tx, personId, 'recoveryStarted', [newEmail]);
      await tx.audit('recovery.started', `recovery:${id}`, { personId, newEmail });
      tx.changed('access');
      tx.changed(`person:${personId}`);
      return this.recoveries.view(await this.recoveries.byId(id, tx), actor, tx);
    });
  }

  private async refuse(
    tx: Tx,
    actor: Actor,
    { personId, newEmail }: { personId: string; newEmail: string | null },
  ): Promise<void> {
    if (personId === actor.personId) throw conflict('own-recovery');
    if ((await this.accounts.byPerson(personId, tx)) === null) throw notFound();
    if (await this.recoveries.open(personId, tx)) throw conflict('recovery-open');
    const holder = newEmail === null ? null : await this.accounts.byEmail(newEmail, tx);
    if (holder && holder.personId !== personId) throw conflict('email-taken');
  }
}
