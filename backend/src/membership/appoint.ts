import { Injectable } from '@nestjs/common';
import { refusals, warnings } from '../kernel/finding';
import { newId } from '../kernel/ids';
import { RuleViolation } from '../kernel/problem';
import { Tx, UnitOfWork } from '../kernel/unit-of-work';
import { AppointDto } from './appoint.dto';
import { AppointmentInputs, AppointmentInputsReader } from './appointment-inputs';
import { appointmentRow } from './appointment-row';
import { BoardReader } from './board-reader';
import { BoardView } from './board.view';
import { Judgement, judgeAppointment } from './judge-appointment';

/**
 * Appoints someone to a seat or as alternate (UP 3.1, 3.2, 3.4). The program sets the end of the term; what the
 * statutes were, how they were read and every sum is kept with the appointment.
 */
@Injectable()
export class Appoint {
  constructor(
    private readonly work: UnitOfWork,
    private readonly inputs: AppointmentInputsReader,
    private readonly boards: BoardReader,
  ) {}

  /** @throws RuleViolation when a rule refuses, or warns and no reason is given for setting it aside */
  run(wish: AppointDto): Promise<BoardView> {
    return this.work.write(async (tx) => {
      await lock(tx, wish);
      const inputs = await this.inputs.read(wish, tx);
      const judged = judgeAppointment(inputs);
      refuse(judged, inputs);
      if (judged.leaves) await leave(tx, judged);
      const id = newId();
      const order = wish.kind === 'alternate' ? await nextOrder(tx) : null;
      await tx.insert('appointment', appointmentRow(id, inputs, judged, order));
      await tx.audit('appointment.made', `appointment:${id}`, { ...wish, to: judged.to });
      tx.changed('board');
      tx.changed(`person:${wish.personId}`);
      return this.boards.board(tx);
    });
  }
}

/**
 * Whoever appoints to the same seat, or the same person, waits here, and then sees what was written. The row's
 * lock carries this on both databases.
 */
async function lock(tx: Tx, { seatId, personId }: AppointDto): Promise<void> {
  if (seatId) await tx.execute('UPDATE seat SET version = version + 1 WHERE id = $1', [seatId]);
  await tx.execute('UPDATE person SET version = version + 1 WHERE id = $1', [personId]);
}

function refuse({ findings }: Judgement, { wish, statutes }: AppointmentInputs): void {
  const unanswered = wish.reason?.trim() ? [] : warnings(findings);
  if (refusals(findings).length + unanswered.length === 0) return;
  throw new RuleViolation(findings, statutes.id);
}

/** An alternate who gets a seat leaves the alternate's place on the first day in the seat. */
async function leave(tx: Tx, { leaves, from }: Judgement): Promise<void> {
  if (!leaves) return;
  const to = leaves.from < from ? from : leaves.from;
  const changes = { to_date: to, end_reason: 'promoted' };
  await tx.update('appointment', leaves.id, leaves.version, changes);
}

/** A new alternate is called after those there are, until the panel sets another order. */
export async function nextOrder(tx: Tx): Promise<number> {
  const rows = await tx.query<{ last: number | null }>(
    'SELECT MAX(alternate_order) AS "last" FROM appointment',
  );
  return (rows[0]?.last ?? 0) + 1;
}
