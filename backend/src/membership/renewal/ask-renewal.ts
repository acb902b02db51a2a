import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { badInput, conflict, notFound, stale } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { MembershipReader } from '../membership-reader';
import { AskRenewalDto } from './renewal.dto';
import { RenewalReader } from './renewal-reader';
import { RenewalView } from './renewal.view';

/** Notes that somebody has been asked whether they want another term, and later what they said (UP 3.2). */
@Injectable()
export class AskRenewal {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly renewals: RenewalReader,
  ) {}

  /** @throws 400 for a day to come, 409 when the term is over or the note was changed elsewhere */
  run(appointmentId: string, wish: AskRenewalDto): Promise<RenewalView> {
    return this.work.write(async (tx) => {
      const current = await this.members.appointment(appointmentId, tx);
      if (!current) throw notFound();
      const today = this.clock.today();
      if (current.endReason !== null || current.to <= today) throw conflict('already-ended');
      if (wish.askedOn > today) throw badInput([{ field: 'askedOn', constraint: 'notFuture' }]);
      await this.keep(tx, appointmentId, wish);
      await tx.audit('renewal.asked', `appointment:${appointmentId}`, { ...wish });
      tx.changed('board');
      tx.changed(`person:${current.personId}`);
      return this.renewals.view(appointmentId, tx);
    });
  }

  private async keep(tx: Tx, appointmentId: string, wish: AskRenewalDto): Promise<void> {
    const known = await this.renewals.question(appointmentId, tx);
    if ((known?.version ?? 0) !== wish.version) throw stale();
    const answer = wish.answer ?? null;
    const answered_on = answer === null ? null : this.clock.today();
    if (known === null) {
      const said = { asked_on: wish.askedOn, answer, answered_on };
      const row = { id: newId(), appointment_id: appointmentId, ...said, version: 1 };
      return tx.insert('renewal_question', row);
    }
    const changed = await tx.execute(
      `UPDATE renewal_question SET asked_on = $1, answer = $2, answered_on = $3, version = version + 1
       WHERE appointment_id = $4 AND version = $5`,
      [wish.askedOn, answer, answered_on, appointmentId, wish.version],
    );
    if (changed !== 1) throw stale();
  }
}
