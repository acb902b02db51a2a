import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { forbidden } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { LiveMeetings } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { belongsToPanel } from '../attendance/panel-on-day';
import { requireState } from '../meeting-rows';
import type { SignalDto } from './chairing.dto';
import { forget, PLACES } from './signal-rows';

/**
 * Tells the chair something about oneself: here, leaving, in need of a pause. It registers nothing; whoever records
 * answers it, and then it is gone. Who asked for a pause stands nowhere else either, so no audit entry names it.
 */
@Injectable()
export class Signals {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
  ) {}

  /** @throws 403 for who does not belong to the panel, 409 when the meeting is not live */
  tell(id: string, { kind }: SignalDto, actor: Actor): Promise<LiveView> {
    return this.work.housekeeping(async (tx) => {
      const live = await this.meetings.load(id, tx);
      const { personId } = actor;
      if (personId === null || !belongsToPanel(live.panel, personId)) throw forbidden();
      requireState(live.meeting, 'live');
      await forget(tx, id, personId, kind === 'pause' ? ['pause'] : PLACES);
      if (kind === 'none') await forget(tx, id, personId, ['pause']);
      else {
        const told = { id: newId(), meeting_id: id, person_id: personId, kind, at: live.now };
        await tx.insert('room_signal', told);
      }
      tx.changed(`meeting:${id}`);
      return this.page.view(id, actor, tx);
    });
  }

  /** The chair has heard who needs a pause, and it comes later. */
  dismiss(id: string, actor: Actor): Promise<LiveView> {
    return this.work.housekeeping(async (tx) => {
      const live = await this.meetings.load(id, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireState(live.meeting, 'live');
      await tx.execute("DELETE FROM room_signal WHERE meeting_id = $1 AND kind = 'pause'", [id]);
      tx.changed(`meeting:${id}`);
      return this.page.view(id, actor, tx);
    });
  }
}
