import { Injectable } from '@nestjs/common';
import { badInput, conflict, notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { BoardReader } from '../board-reader';
import { BoardView } from '../board.view';
import { EndAppointmentDto } from './end-appointment.dto';
import { Ending } from './ending';
import { ThanksMail } from './thanks-mail';
import { MembershipReader } from '../membership-reader';

/**
 * Records that an appointment ended before its term, or why it ended with it, and thanks by mail when that is
 * asked for. Nobody writes to the dead.
 */
@Injectable()
export class EndAppointment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly members: MembershipReader,
    private readonly ending: Ending,
    private readonly thanks: ThanksMail,
    private readonly boards: BoardReader,
  ) {}

  /** @throws 400 when the last day lies outside the term or thanks go to the dead, 409 when it has ended already */
  run(appointmentId: string, wish: EndAppointmentDto): Promise<BoardView> {
    return this.work.write(async (tx) => {
      const { reason, on, version, thanks = false } = wish;
      if (reason === 'died' && thanks) throw badInput([{ field: 'thanks', constraint: 'empty' }]);
      const ends = await this.members.appointment(appointmentId, tx);
      if (!ends) throw notFound();
      if (ends.version === version && ends.endReason !== null) throw conflict('already-ended');
      await this.ending.end(tx, { ...ends, version }, { on, reason });
      if (thanks) await this.thanks.queue(tx, ends.personId);
      if (reason === 'died') await this.silence(tx, ends.personId);
      return this.boards.board(tx);
    });
  }

  /** What waits to be sent to someone who has died is not sent. */
  private async silence(tx: Tx, personId: string): Promise<void> {
    await tx.execute(
      `DELETE FROM outbox_mail WHERE sent_at IS NULL
       AND to_address IN (SELECT email FROM account WHERE person_id = $1)`,
      [personId],
    );
  }
}
