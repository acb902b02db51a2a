import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { conflict } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { proposeApproval } from '../approval/propose-approval';
import { endPause } from '../chairing/pauses';
import { ItemRow, requireState } from '../meeting-rows';
import { CurrentItemDto } from './current-item.dto';
import { currentItem, itemIn, LiveMeetings } from './live-meeting';
import { requireNoOpenVote } from '../votes/vote-rows';
import { LivePage } from './live-page';
import { LiveView } from './live.view';

/** Takes up a case: the one at hand is done, or waits again when the meeting goes back to an earlier one. */
@Injectable()
export class TakeUpItem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
  ) {}

  /** @throws 409 when the item is at hand already, or somebody moved on first */
  run(id: string, { itemId, version }: CurrentItemDto, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const live = await this.meetings.load(id, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireState(live.meeting, 'live');
      const next = itemIn(live, itemId);
      const left = currentItem(live);
      if (left?.id === next.id) throw conflict('item-current');
      if (left) await requireNoOpenVote(tx, left.id);
      await tx.update('meeting', id, version, { current_item_id: next.id });
      if (left) await tx.update('agenda_item', left.id, left.version, leave(left, next, live.now));
      await tx.update('agenda_item', next.id, next.version, {
        state: 'current',
        started_at: next.started_at ?? live.now,
        finished_at: null,
      });
      await proposeApproval(tx, live, next);
      await endPause(tx, live);
      await tx.audit('agendaItem.takenUp', `agendaItem:${next.id}`);
      tx.changed(`meeting:${id}`);
      return this.page.view(id, actor, tx);
    });
  }
}

function leave(left: ItemRow, next: ItemRow, now: string): Record<string, unknown> {
  return next.position > left.position
    ? { state: 'done', finished_at: now }
    : { state: 'pending', finished_at: null };
}
