import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { badInput, conflict, notFound, RuleViolation } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { StatutesReader } from '../../statutes/statutes-reader';
import { Ending } from '../ending/ending';
import { Appointment, MembershipReader } from '../membership-reader';
import { SettleLapseDto } from './lapse.dto';
import { LapseReader } from './lapse-reader';
import { LapseView } from './lapse.view';

/**
 * What came of a lapsed basis: the organisation stands behind the person after all, or the panel has decided that
 * the person stays, or ends (UP 3.4, interpretation `basis-lapsed`).
 */
@Injectable()
export class SettleLapse {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly statutes: StatutesReader,
    private readonly ending: Ending,
    private readonly lapses: LapseReader,
  ) {}

  /** @throws RuleViolation when the panel's reading leaves it no choice, 400 by the days, 409 when it is settled */
  run(id: string, wish: SettleLapseDto): Promise<LapseView> {
    return this.work.write(async (tx) => {
      const lapse = await this.lapses.one(id, tx);
      const held = await this.members.appointment(lapse.appointmentId, tx);
      if (!held) throw notFound();
      if (lapse.outcome !== null) throw conflict('already-ended');
      this.refuseDays(wish, lapse.since);
      if (wish.outcome === 'stays') await this.refuseStay(tx, held, lapse.since);
      await tx.update('basis_lapse', id, wish.version, {
        outcome: wish.outcome,
        reference: wish.reference.trim(),
        decided_on: wish.decidedOn,
      });
      await tx.audit('basisLapse.settled', `appointment:${held.id}`, { ...wish });
      if (wish.outcome === 'ends') {
        await this.ending.end(tx, held, { on: wish.lastDay ?? '', reason: 'basisLapsed' });
      }
      tx.changed('board');
      tx.changed(`person:${held.personId}`);
      return this.lapses.view(held.id, tx);
    });
  }

  private refuseDays({ outcome, decidedOn, lastDay }: SettleLapseDto, since: string): void {
    const fault = (field: string, constraint: string) => badInput([{ field, constraint }]);
    if (decidedOn > this.clock.today()) throw fault('decidedOn', 'notFuture');
    if (decidedOn < since) throw fault('decidedOn', 'afterFrom');
    if ((outcome === 'ends') !== Boolean(lastDay)) {
      throw fault('lastDay', outcome === 'ends' ? 'required' : 'empty');
    }
  }

  /** Where the seat falls vacant by itself, the panel cannot let anybody stay. */
  private async refuseStay(tx: Tx, held: Appointment, since: string): Promise<void> {
    const statutes = await this.statutes.inForce(this.clock.today(), tx);
    const lapse = { since, outcome: 'stays' as const };
    const { finding } = await this.lapses.judge(
      { seat: held.seatNumber ?? 0, lapse },
      statutes,
      tx,
    );
    if (!finding.ok) throw new RuleViolation([{ ...finding, acts: 'refuses' }], statutes.id);
  }
}
