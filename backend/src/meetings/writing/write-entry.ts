import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { forbidden } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { Entries } from './entries';
import { WriteEntryDto } from './write-entry.dto';

/** Adds a paragraph to the minutes of an item, with its time and author (UP 4.3). */
@Injectable()
export class WriteEntry {
  constructor(
    private readonly work: UnitOfWork,
    private readonly entries: Entries,
    private readonly page: LivePage,
  ) {}

  run(itemId: string, { text }: WriteEntryDto, actor: Actor): Promise<LiveView> {
    const author_id = actor.personId;
    if (author_id === null) throw forbidden();
    return this.work.write(async (tx) => {
      const live = await this.entries.openToWrite(tx, itemId, actor);
      const row = { id: newId(), item_id: itemId, author_id, text, written_at: live.now };
      await tx.insert('minutes_entry', { ...row, version: 1 });
      await this.entries.remember(tx, row, { personId: author_id, at: live.now, version: 1 });
      await tx.audit('minutesEntry.written', `minutesEntry:${row.id}`, row);
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }
}
