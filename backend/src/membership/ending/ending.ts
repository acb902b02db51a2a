import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { badInput } from '../../kernel/problem';
import { Tx } from '../../kernel/tx';
import { addDays } from '../rules/period';
import { Appointment, MembershipReader } from '../membership-reader';
import type { EndReason } from './end-appointment.dto';

/** How every end of an appointment is written, whatever brought it about. */
@Injectable()
export class Ending {
  constructor(
    private readonly clock: Clock,
    private readonly members: MembershipReader,
  ) {}

  /**
   * The term that was given stays on record, since a broken term counts among the three (UP 3.1, interpretation
   * `broken-term`). Who leaves before the term is over does not begin the next one either.
   * @param on last day
   * @throws 400 when the last day lies outside the term
   */
  async end(tx: Tx, ends: Appointment, { on, reason }: { on: string; reason: EndReason }) {
    const to = endOf(ends, on, this.clock.today());
    await close(tx, ends, { to, reason });
    if (reason !== 'termEnded') {
      const later = await this.members.appointmentsOf(ends.personId, tx);
      for (const each of later.filter(({ from, id }) => id !== ends.id && from >= ends.to)) {
        await close(tx, each, { to: each.from, reason });
      }
    }
    tx.changed('board');
    tx.changed(`person:${ends.personId}`);
  }
}

/** An appointment that never began holds no seat: the seat's first day is free for somebody else. */
async function close(tx: Tx, ends: Appointment, { to, reason }: { to: string; reason: EndReason }) {
  const began = ends.from < to;
  await tx.update('appointment', ends.id, ends.version, {
    to_date: to,
    end_reason: reason,
    ...(began ? {} : { seat_id: null }),
  });
  await tx.audit('appointment.ended', `appointment:${ends.id}`, { to, reason });
}

/** The day after the last one. A term still to come may end the day before its first one: it never began. */
function endOf({ from, to }: Appointment, on: string, today: string): string {
  const end = addDays(on, 1);
  const earliest = from > today ? from : addDays(from, 1);
  if (end < earliest || end > to) throw badInput([{ field: 'on', constraint: 'withinTerm' }]);
  return end;
}
