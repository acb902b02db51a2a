import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { badInput, conflict, notFound, RuleViolation } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { StatutesReader } from '../../statutes/statutes-reader';
import { Appointment, MembershipReader } from '../membership-reader';
import { pause } from '../rules/pause';
import { addDays, Period } from '../rules/period';
import { mayActFor } from './may-act-for';
import { PauseDto } from './pause.dto';
import { PauseReader } from './pause-reader';
import { PauseView } from './pause.view';

/**
 * A representative is away for a while (UP 3.1, interpretation `pause`): seat and term stay, the clock runs, the
 * seat counts as seated, and an alternate is called. No reason is asked for.
 */
@Injectable()
export class BeginPause {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly statutes: StatutesReader,
    private readonly pauses: PauseReader,
  ) {}

  /** @throws RuleViolation when it is too long, 400 outside the term, 409 when it meets another pause */
  run(appointmentId: string, wish: PauseDto, actor: Actor): Promise<PauseView[]> {
    return this.work.write(async (tx) => {
      const held = await this.members.appointment(appointmentId, tx);
      if (!held || !mayActFor(actor, held.personId)) throw notFound();
      // Whoever enters a pause at the same time waits for this lock, and then sees what was written.
      await tx.execute('UPDATE person SET version = version + 1 WHERE id = $1', [held.personId]);
      const period = periodOf(wish, held);
      const { data, id: statutes } = await this.statutes.inForce(this.clock.today(), tx);
      const finding = pause(period, data);
      if (!finding.ok) throw new RuleViolation([finding], statutes);
      const known = await this.pauses.of(held.personId, tx);
      if (known.some(({ from, to }) => from < period.to && period.from < to)) {
        throw conflict('pause-overlaps');
      }
      const dates = { from_date: period.from, to_date: period.to };
      const row = { id: newId(), appointment_id: held.id, ...dates, version: 1 };
      await tx.insert('membership_pause', row);
      await tx.audit('pause.begun', `appointment:${held.id}`, { ...dates });
      tx.changed('board');
      tx.changed(`person:${held.personId}`);
      return this.pauses.of(held.personId, tx);
    });
  }
}

/** @throws 400 when it is turned around or outside the term, 409 for an alternate, who is simply not called */
function periodOf({ from, until }: PauseDto, held: Appointment): Period {
  if (held.kind !== 'representative') throw conflict('representatives-only');
  const period = { from, to: addDays(until, 1) };
  const fault = (field: string, constraint: string) => badInput([{ field, constraint }]);
  if (period.to <= from) throw fault('until', 'afterFrom');
  if (from < held.from || from >= held.to) throw fault('from', 'withinTerm');
  if (period.to > held.to) throw fault('until', 'withinTerm');
  return period;
}
