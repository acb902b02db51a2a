import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { notFound } from '../../kernel/problem';
import { Tx } from '../../kernel/unit-of-work';
import { requireOpenTo } from '../closed-items';
import { LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { ItemRow, requireState } from '../meeting-rows';

/** Who may write in the minutes of an item: shared by writing, changing and removing an entry. */
@Injectable()
export class Entries {
  constructor(private readonly meetings: LiveMeetings) {}

  /** Minutes are written while the meeting is held and afterwards. @throws 403, 404, 409 */
  async openItem(tx: Tx, itemId: string, actor: Actor): Promise<LiveMeeting & { item: ItemRow }> {
    const live = await this.meetings.loadByItem(itemId, tx);
    await this.meetings.requireRecorder(actor, live, tx);
    requireState(live.meeting, 'live', 'closed');
    requireOpenTo(live, live.item, actor);
    return live;
  }

  /** The same for an entry that exists. */
  async openEntry(tx: Tx, entryId: string, actor: Actor): Promise<LiveMeeting> {
    const find = 'SELECT item_id FROM minutes_entry WHERE id = $1';
    const [entry] = await tx.query<{ item_id: string }>(find, [entryId]);
    if (!entry) throw notFound();
    return this.openItem(tx, entry.item_id, actor);
  }
}
