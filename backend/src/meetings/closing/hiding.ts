import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db } from '../../kernel/db';
import { LiveMeetings } from '../live/live-meeting';
import type { ItemRow } from '../meeting-rows';
import { ShownTitle, titleFor } from './neutral-title';

type Titled = Pick<ItemRow, 'id' | 'closed' | 'started_at' | 'title'>;

/** Titles of an agenda as one reader may know them. Asks about the panel only when something is closed. */
@Injectable()
export class Hiding {
  constructor(private readonly meetings: LiveMeetings) {}

  async of(
    meetingId: string,
    items: readonly Titled[],
    actor: Actor,
    db: Db,
  ): Promise<(item: Titled) => ShownTitle> {
    if (items.every(({ closed }) => closed === 0)) {
      return ({ title }) => ({ title, hidden: false });
    }
    const live = await this.meetings.load(meetingId, db);
    return (item) => titleFor(live, item, actor);
  }
}
