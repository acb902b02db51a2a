import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { conflict } from '../../kernel/problem';
import { newId } from '../../kernel/ids';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { proposeApproval } from '../approval/propose-approval';
import { WeightyCases } from '../decisions/weighty-cases-reader';
import { endPause } from '../chairing/pauses';
import { ItemRow, requireState } from '../meeting-rows';
import { CurrentItemDto } from './current-item.dto';
import { currentItem, itemIn, LiveMeetings } from './live-meeting';
import { proposalsOf } from '../votes/proposal-rows';
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
    private readonly weighty: WeightyCases,
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
      if (next.weight !== 'ordinary') await this.table(tx, next, live.now);
      await endPause(tx, live);
      await tx.audit('agendaItem.takenUp', `agendaItem:${next.id}`);
      tx.changed(`meeting:${id}`);
      return this.page.view(id, actor, tx);
    });
  }

  /** A change of the rules lies on the table when its case comes up (UP 7.2), unless it does already. */
  private async table(tx: Tx, item: ItemRow, now: string): Promise<void> {
    const wanted = await this.weighty.ask.toTable(tx, item.case_id);
    const all = await proposalsOf(tx, item.id);
    const lies = all.some((each) => each.text === wanted?.text && each.state === 'open');
    if (wanted === null || lies) return;
    const id = newId();
    const place = Math.max(0, ...all.map((each) => each.place)) + 1;
    const proposed = { text: wanted.text, by_person_id: wanted.byPersonId, created_at: now };
    const row = { ...proposed, kind: 'main', to_id: null, place, state: 'open' };
    await tx.insert('proposal', { id, item_id: item.id, ...row, version: 1 });
    await this.weighty.ask.tabled(tx, item.case_id, id);
    await tx.audit('proposal.created', `proposal:${id}`, row);
  }
}

function leave(left: ItemRow, next: ItemRow, now: string): Record<string, unknown> {
  return next.position > left.position
    ? { state: 'done', finished_at: now }
    : { state: 'pending', finished_at: null };
}
