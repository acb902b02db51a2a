import { Injectable } from '@nestjs/common';
import { badInput, conflict, notFound } from '../kernel/problem';
import { UnitOfWork } from '../kernel/unit-of-work';
import { BoardReader } from './board-reader';
import { BoardView } from './board.view';
import { EndAppointmentDto } from './end-appointment.dto';
import { Appointment, MembershipReader } from './membership-reader';
import { addDays } from './rules/period';

/**
 * Records that an appointment ended before its term, or why it ended with it. The term that was given stays on
 * record, since a broken term counts among the three (UP 3.1, interpretation `broken-term`).
 */
@Injectable()
export class EndAppointment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly members: MembershipReader,
    private readonly boards: BoardReader,
  ) {}

  /** @throws 400 when the last day lies outside the term, 409 when an end is recorded already */
  run(appointmentId: string, wish: EndAppointmentDto): Promise<BoardView> {
    return this.work.write(async (tx) => {
      const ends = await this.members.appointment(appointmentId, tx);
      if (!ends) throw notFound();
      if (ends.version === wish.version && ends.endReason !== null) throw conflict('already-ended');
      const to = endOf(ends, wish.on);
      await tx.update('appointment', ends.id, wish.version, {
        to_date: to,
        end_reason: wish.reason,
      });
      await tx.audit('appointment.ended', `appointment:${ends.id}`, { to, reason: wish.reason });
      tx.changed('board');
      tx.changed(`person:${ends.personId}`);
      return this.boards.board(tx);
    });
  }
}

/** The day after the last one. */
function endOf({ from, to }: Appointment, on: string): string {
  const end = addDays(on, 1);
  if (on < from || end > to) throw badInput([{ field: 'on', constraint: 'withinTerm' }]);
  return end;
}
