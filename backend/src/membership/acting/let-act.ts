import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Finding } from '../../kernel/finding';
import { newId } from '../../kernel/ids';
import { notFound, RuleViolation } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { StatutesReader } from '../../statutes/statutes-reader';
import { BoardReader } from '../board-reader';
import { BoardView } from '../board.view';
import { MembershipReader, Seat } from '../membership-reader';
import { alternatePromotion } from '../rules/alternate-promotion';
import { alternateToAct } from '../rules/alternate-to-act';
import { covers } from '../rules/period';
import { ActingReader } from './acting-reader';
import { ActDto } from './acting.dto';

/**
 * Lets an alternate act in a vacant seat by the panel's decision (UP 3.4, interpretation `alternate-promotion`):
 * counted for quorum and votes in that seat, while the seat still shows as vacant and no term begins.
 */
@Injectable()
export class LetAct {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly statutes: StatutesReader,
    private readonly acting: ActingReader,
    private readonly boards: BoardReader,
  ) {}

  /** @throws RuleViolation when the seat is taken or acted in, or the person is no alternate or acts elsewhere */
  run(seatId: string, wish: ActDto): Promise<BoardView> {
    return this.work.write(async (tx) => {
      const locked = await tx.execute('UPDATE seat SET version = version + 1 WHERE id = $1', [
        seatId,
      ]);
      const seat = await this.members.seat(seatId, tx);
      if (locked === 0 || !seat || !(await this.members.person(wish.personId, tx)))
        throw notFound();
      await tx.execute('UPDATE person SET version = version + 1 WHERE id = $1', [wish.personId]);
      const statutes = await this.statutes.inForce(this.clock.today(), tx);
      const findings = await this.judge(tx, seat, wish, statutes);
      if (findings.some(({ ok }) => !ok)) throw new RuleViolation(findings, statutes.id);
      await tx.insert('acting_alternate', {
        id: newId(),
        seat_id: seatId,
        person_id: wish.personId,
        from_date: wish.from,
        to_date: null,
        decision: wish.decision.trim(),
        version: 1,
      });
      await tx.audit('acting.begun', `seat:${seatId}`, { ...wish });
      tx.changed('board');
      tx.changed(`person:${wish.personId}`);
      return this.boards.board(tx);
    });
  }

  private async judge(
    tx: Tx,
    seat: Seat,
    { personId, decision, from }: ActDto,
    { data, interpretations }: Awaited<ReturnType<StatutesReader['inForce']>>,
  ): Promise<Finding[]> {
    const holders = await this.members.appointmentsTo(seat.id, tx);
    const own = await this.members.appointmentsOf(personId, tx);
    const running = await this.acting.from(from, { seatId: seat.id, personId }, tx);
    const promotion = {
      seat: seat.number,
      vacant: !holders.some((each) => covers(each, from)),
      byDecision: decision.trim(),
    };
    const place = {
      alternate: own.some((each) => each.kind === 'alternate' && covers(each, from)),
      actsElsewhere: running.some((each) => each.personId === personId),
      seatActedIn: running.some((each) => each.seatId === seat.id && each.personId !== personId),
    };
    return [alternatePromotion(promotion, data, interpretations), alternateToAct(place, data)];
  }
}
