import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { badInput } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { belongsToPanel } from '../attendance/panel-on-day';
import { requireOpenTo } from '../closed-items';
import { LiveMeetings } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { requireState } from '../meeting-rows';
import { ProposeDto } from './propose.dto';

/** Puts a proposal on the table in somebody's name. */
@Injectable()
export class Propose {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
  ) {}

  /** @throws 400 when the proposer is not of the panel */
  run(itemId: string, { text, byPersonId }: ProposeDto, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const live = await this.meetings.loadByItem(itemId, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireState(live.meeting, 'live');
      requireOpenTo(live, live.item, actor);
      if (!belongsToPanel(live.panel, byPersonId)) {
        throw badInput([{ field: 'byPersonId', constraint: 'known' }]);
      }
      const id = newId();
      const proposed = { text, by_person_id: byPersonId, created_at: live.now };
      await tx.insert('proposal', { id, item_id: itemId, ...proposed, version: 1 });
      await tx.audit('proposal.created', `proposal:${id}`, proposed);
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }
}
