import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { badInput, conflict, notFound, stale } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { StatutesReader } from '../../statutes/statutes-reader';
import { Appointing } from '../appointing';
import { BoardReader } from '../board-reader';
import { BoardView } from '../board.view';
import { Appointment, MembershipReader } from '../membership-reader';
import { admission } from '../rules/admission';
import { renewal } from '../rules/renewal';
import { RenewDto } from './renewal.dto';
import { anotherTerm, RenewalReader } from './renewal-reader';

/**
 * Lets a term be followed by another in the same place, by the panel's decision (UP 3.1, 3.2; interpretation
 * `renewal`). The limits are asked as for any appointment: a term that would pass the years is cut.
 */
@Injectable()
export class Renew {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly statutes: StatutesReader,
    private readonly renewals: RenewalReader,
    private readonly appointing: Appointing,
    private readonly boards: BoardReader,
  ) {}

  /** @throws RuleViolation by the rules; 409 when the term is over, broken off, or its holder said no */
  run(appointmentId: string, wish: RenewDto): Promise<BoardView> {
    return this.work.write(async (tx) => {
      const current = await this.members.appointment(appointmentId, tx);
      if (!current) throw notFound();
      if (current.version !== wish.version) throw stale();
      this.refuseUnfit(current, wish);
      const question = await this.renewals.question(appointmentId, tx);
      if (question?.answer === 'no') throw conflict('said-no');
      const today = this.clock.today();
      const { data } = await this.statutes.inForce(today, tx);
      const { decision, decidedOn, letterOnRecord = false, reason = null } = wish;
      const next = anotherTerm(current, { source: decision, on: decidedOn, letterOnRecord });
      const decided = admission({ track: 'renewal', decision: decision.trim() }, data);
      const asked = question?.answer === 'yes';
      const timely = renewal({ today, ...current, asked, mayContinue: true }, data);
      await this.appointing.make(tx, { ...next, reason }, [decided, timely]);
      return this.boards.board(tx);
    });
  }

  private refuseUnfit(current: Appointment, { decidedOn }: RenewDto): void {
    const today = this.clock.today();
    if (current.endReason !== null || current.to <= today) throw conflict('already-ended');
    if (decidedOn > today) throw badInput([{ field: 'decidedOn', constraint: 'notFuture' }]);
  }
}
