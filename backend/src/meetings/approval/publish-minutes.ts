import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { LiveMeetings } from '../live/live-meeting';
import { MinutesLifePage } from './life-page';
import { MinutesLifeView } from './life.view';
import { requireMinutes } from './minutes-rows';
import { PublicRendering } from './public-rendering';

/** Puts the public rendering out, after approval and sealing only (interpretation `openness`). */
@Injectable()
export class PublishMinutes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly rendering: PublicRendering,
    private readonly page: MinutesLifePage,
  ) {}

  /** @throws 409 before they are sealed, and when they are out already */
  run(meetingId: string, version: number, actor: Actor): Promise<MinutesLifeView> {
    return this.work.write(async (tx) => {
      const live = await this.meetings.load(meetingId, tx);
      const row = await requireMinutes(tx, meetingId, 'approved');
      await this.rendering.store(tx, live, row);
      const out = { state: 'published', published_at: live.now, published_by: actor.personId };
      await tx.update('minutes', row.id, version, out);
      await tx.audit('minutes.published', `meeting:${meetingId}`);
      tx.changed(`meeting:${meetingId}`);
      return this.page.view(meetingId, actor, tx);
    });
  }
}
