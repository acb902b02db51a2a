import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { PanelReader } from '../attendance/panel-on-day';
import { mayReadClosed } from '../closed-items';
import { LiveMeetings } from '../live/live-meeting';
import { KnownCase } from './case-rows';
import { meetingOf } from './case-status';

/** Nobody has been in a room for a case that has had no meeting. */
const NO_ROOM = { stays: [], calls: [], recusals: [] };

/** Whether somebody may know what a case is called: the register asks as the meeting does. */
@Injectable()
export class ClosedCases {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly meetings: LiveMeetings,
    private readonly panels: PanelReader,
  ) {}

  async mayKnow(known: KnownCase, actor: Actor, db: Db = this.readDb): Promise<boolean> {
    const { row, placements } = known;
    if (row.closed === 0) return true;
    const place = meetingOf(placements);
    const item = { id: place?.itemId ?? '', closed: 1, started_at: place?.startedAt ?? null };
    if (place === null) {
      const panel = await this.panels.on(this.clock.today(), db);
      return mayReadClosed({ panel, room: NO_ROOM }, item, actor);
    }
    return mayReadClosed(await this.meetings.load(place.meetingId, db), item, actor);
  }
}
