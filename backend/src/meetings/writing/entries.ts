import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import { forbidden, notFound, stale } from '../../kernel/problem';
import { Tx } from '../../kernel/unit-of-work';
import { nameOf } from '../attendance/panel-on-day';
import { requireUnapproved } from '../approval/minutes-rows';
import { requireOpenTo } from '../closed-items';
import { LiveMeeting, LiveMeetings } from '../live/live-meeting';
import type { EntryRow } from '../live/live-outcomes';
import { ItemRow, requireState } from '../meeting-rows';

export type OpenItem = LiveMeeting & { item: ItemRow };
export type OpenEntry = OpenItem & { entry: EntryRow };

/** Who may write in the minutes of an item: shared by writing, changing, removing and bringing back an entry. */
@Injectable()
export class Entries {
  constructor(private readonly meetings: LiveMeetings) {}

  /** As `openItem`, for who changes something: what the panel has approved stands. @throws 403, 404, 409 */
  async openToWrite(tx: Tx, itemId: string, actor: Actor): Promise<OpenItem> {
    const open = await this.openItem(tx, itemId, actor);
    await requireUnapproved(tx, open.meeting.id);
    return open;
  }

  /** Minutes are written while the meeting is held and afterwards. @throws 403, 404, 409 */
  async openItem(db: Db, itemId: string, actor: Actor): Promise<OpenItem> {
    const live = await this.meetings.loadByItem(itemId, db);
    await this.meetings.requireRecorder(actor, live, db);
    requireState(live.meeting, 'live', 'closed');
    requireOpenTo(live, live.item, actor);
    return live;
  }

  /**
   * The same for an entry that exists and is the writers' to change.
   * @throws 403 for what its owner released from the room
   */
  async openEntry(tx: Tx, entryId: string, actor: Actor): Promise<OpenEntry> {
    const find = 'SELECT * FROM minutes_entry WHERE id = $1';
    const [entry] = await tx.query<EntryRow>(find, [entryId]);
    if (!entry) throw notFound();
    const open = await this.openToWrite(tx, entry.item_id, actor);
    if (entry.statement_id !== null) throw forbidden();
    return { ...open, entry };
  }

  /** @throws 409 with the text as it stands and who wrote it, when the sender changed an older one */
  async requireVersion(tx: Tx, { entry, panel }: OpenEntry, version: number): Promise<void> {
    if (entry.version === version) return;
    const writer = entry.changed_by ?? entry.author_id;
    await this.meetings.addNames(panel, [writer], tx);
    throw stale({ text: entry.text, version: entry.version, author: nameOf(panel, writer) });
  }

  /** Keeps a wording for good, beside the paragraph it is of. */
  async remember(
    tx: Tx,
    { id, item_id, text, written_at }: Pick<EntryRow, 'id' | 'item_id' | 'text' | 'written_at'>,
    by: { personId: string; at: string; version: number },
  ): Promise<void> {
    await tx.insert('minutes_entry_version', {
      id: newId(),
      entry_id: id,
      item_id,
      author_id: by.personId,
      text,
      written_at,
      saved_at: by.at,
      version: by.version,
    });
  }
}
