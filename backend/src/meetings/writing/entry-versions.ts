import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { notFound, Problem } from '../../kernel/problem';
import { nameOf } from '../attendance/panel-on-day';
import { LiveMeetings } from '../live/live-meeting';
import { Entries } from './entries';
import { EntryVersionsView } from './entry-versions.view';

export interface EntryVersionRow {
  entry_id: string;
  item_id: string;
  author_id: string;
  text: string;
  written_at: string;
  saved_at: string;
  version: number;
}

/** Every wording of a paragraph, the first one first. */
export function versionsOf(db: Db, entryId: string): Promise<EntryVersionRow[]> {
  return db.query<EntryVersionRow>(
    'SELECT * FROM minutes_entry_version WHERE entry_id = $1 ORDER BY version',
    [entryId],
  );
}

/** Who wrote the paragraph first, when that is known. */
export function firstWriter(kept: readonly EntryVersionRow[]): string | null {
  return kept.find(({ version }) => version === 1)?.author_id ?? null;
}

/** The wordings of one paragraph, for those who write the minutes. */
@Injectable()
export class EntryVersions {
  constructor(
    private readonly readDb: ReadDb,
    private readonly entries: Entries,
    private readonly meetings: LiveMeetings,
  ) {}

  /** @throws 404 when nothing is kept of it, and for who does not write */
  async view(entryId: string, actor: Actor): Promise<EntryVersionsView> {
    const kept = await versionsOf(this.readDb, entryId);
    const [first] = kept;
    if (!first) throw notFound();
    const open = this.entries.openItem(this.readDb, first.item_id, actor);
    const { panel } = await open.catch(unknownToOthers);
    const writers = kept.map(({ author_id }) => author_id);
    await this.meetings.addNames(panel, writers);
    return {
      versions: kept.map((row) => ({
        version: row.version,
        text: row.text,
        at: row.saved_at,
        author: nameOf(panel, row.author_id),
      })),
    };
  }
}

/** Whoever does not write the minutes may not know of earlier wordings. */
function unknownToOthers(thrown: unknown): never {
  throw thrown instanceof Problem && thrown.status === 403 ? notFound() : thrown;
}
