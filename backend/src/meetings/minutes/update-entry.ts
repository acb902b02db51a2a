import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { Entries } from './entries';
import { UpdateEntryDto } from './update-entry.dto';

/** Changes a paragraph; two writers of the same one never overwrite each other. */
@Injectable()
export class UpdateEntry {
  constructor(
    private readonly work: UnitOfWork,
    private readonly entries: Entries,
    private readonly page: LivePage,
  ) {}

  run(id: string, { text, version }: UpdateEntryDto, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const { meeting } = await this.entries.openEntry(tx, id, actor);
      await tx.update('minutes_entry', id, version, { text });
      await tx.audit('minutesEntry.changed', `minutesEntry:${id}`, { text });
      tx.changed(`meeting:${meeting.id}`);
      return this.page.view(meeting.id, actor, tx);
    });
  }
}
