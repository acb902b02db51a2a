import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { conflict, forbidden, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { isRepresentative } from '../attendance/panel-on-day';
import { ExtraDemands } from './extra-demands';
import { ExtraMeetingView } from './extra-meeting.view';

/** A representative demands a meeting beyond the plan, in their own name, or takes the demand back. */
@Injectable()
export class DemandMeeting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly demands: ExtraDemands,
  ) {}

  /** @throws 403 for whoever holds no seat today, 409 when one's demand stands already */
  demand(actor: Actor, reason: string): Promise<ExtraMeetingView> {
    return this.work.write(async (tx) => {
      const { personId } = actor;
      const { panel, standing } = await this.demands.today(tx);
      if (personId === null || !isRepresentative(panel, personId)) throw forbidden();
      if (standing.some((each) => each.personId === personId)) throw conflict('already-demanded');
      const id = newId();
      await tx.insert('meeting_demand', {
        id,
        person_id: personId,
        reason: reason.trim(),
        demanded_at: this.clock.now(),
        meeting_id: null,
        withdrawn_at: null,
        version: 1,
      });
      await tx.audit('meeting.demanded', `meetingDemand:${id}`);
      tx.changed('meetings');
      return this.demands.view(actor, tx);
    });
  }

  /** @throws 404 for a demand that is not one's own or no longer stands */
  withdraw(actor: Actor, id: string, version: number): Promise<ExtraMeetingView> {
    return this.work.write(async (tx) => {
      const { standing } = await this.demands.today(tx);
      const own = standing.find((each) => each.id === id && each.personId === actor.personId);
      if (!own) throw notFound();
      await tx.update('meeting_demand', id, version, { withdrawn_at: this.clock.now() });
      await tx.audit('meeting.demandWithdrawn', `meetingDemand:${id}`);
      tx.changed('meetings');
      return this.demands.view(actor, tx);
    });
  }
}
