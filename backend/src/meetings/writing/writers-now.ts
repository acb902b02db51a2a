import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { ChangeStream } from '../../kernel/change-stream';
import { Clock } from '../../kernel/clock';
import { ReadDb } from '../../kernel/db';
import { forbidden, notFound } from '../../kernel/problem';
import { nameOf } from '../attendance/panel-on-day';
import { LiveMeetings, mayAlwaysRecord } from '../live/live-meeting';
import { Entries } from './entries';
import { WritersView } from './writers.view';

/** How long a hint stands after the last key. */
const STANDS_MS = 6_000;
/** How soon the pages may be told of the same person again. */
const TELL_MS = 1_000;

interface Writer {
  meetingId: string;
  itemId: string;
  entryId: string | null;
  seen: number;
  told: number;
}

/**
 * Who is writing where at this moment. Kept in memory for some seconds and nowhere else; another instance of the
 * program does not know of it. It is a courtesy: saves are safe without it.
 */
@Injectable()
export class WritersNow {
  private readonly writers = new Map<string, Writer>();

  constructor(
    private readonly stream: ChangeStream,
    private readonly clock: Clock,
    private readonly readDb: ReadDb,
    private readonly entries: Entries,
    private readonly meetings: LiveMeetings,
  ) {}

  /** Somebody typed. Other pages are told at most once a second. @throws 403, 404, 409 as for writing */
  async note(itemId: string, entryId: string | null, actor: Actor): Promise<null> {
    const { personId } = actor;
    if (personId === null) throw forbidden();
    const { meeting } = await this.entries.openItem(this.readDb, itemId, actor);
    const now = this.now();
    const before = this.writers.get(personId);
    const isNew = before === undefined || now - before.told >= TELL_MS;
    const told = isNew ? now : before.told;
    this.writers.set(personId, { meetingId: meeting.id, itemId, entryId, seen: now, told });
    if (isNew) this.stream.whisper(`writing:${meeting.id}`);
    return null;
  }

  /** The others who write in a meeting now. @throws 404 for who does not write in it */
  async view(meetingId: string, actor: Actor): Promise<WritersView> {
    const live = await this.meetings.load(meetingId);
    if (!mayAlwaysRecord(actor)) {
      await this.meetings.requireRecorder(actor, live, this.readDb).catch(() => {
        throw notFound();
      });
    }
    const oldest = this.now() - STANDS_MS;
    for (const [id, { seen }] of this.writers) if (seen < oldest) this.writers.delete(id);
    const others = [...this.writers].filter(
      ([id, each]) => id !== actor.personId && each.meetingId === meetingId,
    );
    await this.meetings.addNames(
      live.panel,
      others.map(([id]) => id),
    );
    return {
      writers: others.map(([id, { itemId, entryId }]) => {
        return { itemId, entryId, name: nameOf(live.panel, id) };
      }),
    };
  }

  private now(): number {
    return Date.parse(this.clock.now());
  }
}
