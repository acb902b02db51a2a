import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { conflict, forbidden, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { Entries } from './entries';
import { firstWriter, versionsOf } from './entry-versions';

/** Brings a paragraph back that was taken out: as it was last, and where it stood. */
@Injectable()
export class RestoreEntry {
  constructor(
    private readonly work: UnitOfWork,
    private readonly entries: Entries,
    private readonly page: LivePage,
  ) {}

  /** @throws 404 when there never was one, 409 when it stands there */
  run(id: string, actor: Actor): Promise<LiveView> {
    const { personId } = actor;
    if (personId === null) throw forbidden();
    return this.work.write(async (tx) => {
      const kept = await versionsOf(tx, id);
      const last = kept.at(-1);
      if (!last) throw notFound();
      const { meeting, now } = await this.entries.openToWrite(tx, last.item_id, actor);
      const there = await tx.query('SELECT id FROM minutes_entry WHERE id = $1', [id]);
      if (there.length > 0) throw conflict('entry-stands');
      const { item_id, text, written_at } = last;
      const version = last.version + 1;
      const row = { id, item_id, author_id: firstWriter(kept) ?? last.author_id, text, written_at };
      await tx.insert('minutes_entry', { ...row, changed_by: personId, version });
      await this.entries.remember(tx, row, { personId, at: now, version });
      await tx.audit('minutesEntry.restored', `minutesEntry:${id}`, { text });
      tx.changed(`meeting:${meeting.id}`);
      return this.page.view(meeting.id, actor, tx);
    });
  }
}
