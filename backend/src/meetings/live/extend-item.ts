import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { requireState } from '../meeting-rows';
import { ExtendDto } from './extend.dto';
import { LiveMeetings } from './live-meeting';
import { LivePage } from './live-page';
import { LiveView } from './live.view';

/** Gives an item more minutes; the planned times of those after it move. */
@Injectable()
export class ExtendItem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
  ) {}

  run(itemId: string, { minutes, version }: ExtendDto, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const live = await this.meetings.loadByItem(itemId, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireState(live.meeting, 'live');
      const extra_minutes = live.item.extra_minutes + minutes;
      await tx.update('agenda_item', itemId, version, { extra_minutes });
      await tx.audit('agendaItem.extended', `agendaItem:${itemId}`, { minutes });
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }
}
