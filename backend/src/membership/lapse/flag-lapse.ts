import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { badInput, conflict, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { Appointment, MembershipReader } from '../membership-reader';
import { FlagLapseDto } from './lapse.dto';
import { LapseReader } from './lapse-reader';
import { LapseView } from './lapse.view';

/** Notes that the organisation behind somebody is gone (UP 3.4, interpretation `basis-lapsed`). The seat stays. */
@Injectable()
export class FlagLapse {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly lapses: LapseReader,
  ) {}

  /** @throws 400 for a day outside the term or ahead, 409 without an organisation or while one is open */
  run(appointmentId: string, { since }: FlagLapseDto): Promise<LapseView> {
    return this.work.write(async (tx) => {
      const held = await this.members.appointment(appointmentId, tx);
      if (!held) throw notFound();
      await tx.execute('UPDATE person SET version = version + 1 WHERE id = $1', [held.personId]);
      this.refuseUnfit(held, since);
      const known = await this.lapses.latest(appointmentId, tx);
      if (known && known.outcome === null) throw conflict('lapse-open');
      const row = { id: newId(), appointment_id: held.id, since, asked_on: null, asked_by: null };
      const settled = { outcome: null, reference: null, decided_on: null };
      await tx.insert('basis_lapse', { ...row, ...settled, version: 1 });
      await tx.audit('basisLapse.flagged', `appointment:${held.id}`, { since });
      tx.changed('board');
      tx.changed(`person:${held.personId}`);
      return this.lapses.view(appointmentId, tx);
    });
  }

  private refuseUnfit({ from, to, organisationId, kind }: Appointment, since: string): void {
    const fault = (constraint: string) => badInput([{ field: 'since', constraint }]);
    if (kind !== 'representative' || organisationId === null) throw conflict('no-organisation');
    if (since > this.clock.today()) throw fault('notFuture');
    if (since < from || since >= to) throw fault('withinTerm');
  }
}
