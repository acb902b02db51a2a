import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { stale } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { Entries } from './entries';

/** Takes a paragraph out, if it still is as the sender saw it. Its wordings stay, so that it can be brought back. */
@Injectable()
export class RemoveEntry {
  constructor(
    private readonly work: UnitOfWork,
    private readonly entries: Entries,
    private readonly page: LivePage,
  ) {}

  run(id: string, version: number, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const open = await this.entries.openEntry(tx, id, actor);
      await this.entries.requireVersion(tx, open, version);
      const remove = 'DELETE FROM minutes_entry WHERE id = $1 AND version = $2';
      if ((await tx.execute(remove, [id, version])) === 0) throw stale();
      await tx.audit('minutesEntry.removed', `minutesEntry:${id}`);
      tx.changed(`meeting:${open.meeting.id}`);
      return this.page.view(open.meeting.id, actor, tx);
    });
  }
}
