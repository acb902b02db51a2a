import { Injectable } from '@nestjs/common';
import { Finding, refusals, warnings } from '../kernel/finding';
import { newId } from '../kernel/ids';
import { RuleViolation } from '../kernel/problem';
import { Tx } from '../kernel/tx';
import { AppointDto } from './appoint.dto';
import { AppointmentInputs, AppointmentInputsReader } from './appointment-inputs';
import { appointmentRow } from './appointment-row';
import { judgeAppointment } from './judge-appointment';
import { Appointment } from './membership-reader';

/**
 * What every way into the panel has in common, within the transaction of the act: the rules are asked, and the
 * appointment is written with what they saw.
 */
@Injectable()
export class Appointing {
  constructor(private readonly inputs: AppointmentInputsReader) {}

  /**
   * @param more findings that belong to this way into the panel only
   * @returns id of the appointment
   * @throws RuleViolation when a rule refuses, or warns and no reason is given for setting it aside
   */
  async make(tx: Tx, wish: AppointDto, more: readonly Finding[] = []): Promise<string> {
    await lock(tx, wish);
    const inputs = await this.inputs.read(wish, tx);
    const judged = judgeAppointment(inputs);
    const findings = [...judged.findings, ...more];
    refuse(findings, inputs);
    for (const place of judged.leaves) await leave(tx, place, judged.from);
    if (wish.kind === 'representative') await endActing(tx, wish);
    const id = newId();
    const order = wish.kind === 'alternate' ? await nextOrder(tx) : null;
    await tx.insert('appointment', appointmentRow(id, inputs, { ...judged, findings }, order));
    await tx.audit('appointment.made', `appointment:${id}`, { ...wish, to: judged.to });
    tx.changed('board');
    tx.changed(`person:${wish.personId}`);
    return id;
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

function refuse(findings: Finding[], { wish, statutes }: AppointmentInputs): void {
  const unanswered = wish.reason?.trim() ? [] : warnings(findings);
  if (refusals(findings).length + unanswered.length === 0) return;
  throw new RuleViolation(findings, statutes.id);
}

/** Acting ends when somebody is appointed: in the seat, and for an alternate who gets one. */
async function endActing(tx: Tx, { seatId, personId, from }: AppointDto): Promise<void> {
  await tx.execute(
    `UPDATE acting_alternate SET to_date = CASE WHEN from_date > $1 THEN from_date ELSE $2 END,
     version = version + 1
     WHERE (seat_id = $3 OR person_id = $4) AND (to_date IS NULL OR to_date > $5)`,
    [from, from, seatId, personId, from],
  );
}

/** An alternate who gets a seat leaves the alternate's place on the first day in the seat. */
async function leave(tx: Tx, place: Appointment, from: string): Promise<void> {
  const to = place.from < from ? from : place.from;
  const changes = { to_date: to, end_reason: 'promoted' };
  await tx.update('appointment', place.id, place.version, changes);
}

/** A new alternate is called after those there are, until the panel sets another order. */
async function nextOrder(tx: Tx): Promise<number> {
  const rows = await tx.query<{ last: number | null }>(
    'SELECT MAX(alternate_order) AS "last" FROM appointment',
  );
  return (rows[0]?.last ?? 0) + 1;
}
