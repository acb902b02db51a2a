import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { forbidden } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { Entries } from './entries';
import { UpdateEntryDto } from './update-entry.dto';

/** Changes a paragraph; two writers of the same one never overwrite each other, and every wording is kept. */
@Injectable()
export class UpdateEntry {
  constructor(
    private readonly work: UnitOfWork,
    private readonly entries: Entries,
    private readonly page: LivePage,
  ) {}

  /** @throws 409 with the present text for merging */
  run(id: string, { text, version }: UpdateEntryDto, actor: Actor): Promise<LiveView> {
    const { personId } = actor;
    if (personId === null) throw forbidden();
    return this.work.write(async (tx) => {
      const open = await this.entries.openEntry(tx, id, actor);
      const { entry, meeting, now } = open;
      await this.entries.requireVersion(tx, open, version);
      await tx.update('minutes_entry', id, version, { text, changed_by: personId });
      const by = { personId, at: now, version: version + 1 };
      await this.entries.remember(tx, { ...entry, text }, by);
      await tx.audit('minutesEntry.changed', `minutesEntry:${id}`, { text });
      tx.changed(`meeting:${meeting.id}`);
      return this.page.view(meeting.id, actor, tx);
    });
  }
}
