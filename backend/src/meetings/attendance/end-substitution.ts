import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { conflict, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { LiveMeetings } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { requireState } from '../meeting-rows';

/** The alternate hands the seat back. */
@Injectable()
export class EndSubstitution {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
  ) {}

  /** @throws 409 when it has ended already */
  run(id: string, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const find = 'SELECT meeting_id, ended_at FROM substitution WHERE id = $1';
      const [call] = await tx.query<{ meeting_id: string; ended_at: string | null }>(find, [id]);
      if (!call) throw notFound();
      const live = await this.meetings.load(call.meeting_id, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireState(live.meeting, 'live');
      if (call.ended_at !== null) throw conflict('substitution-ended');
      await tx.execute('UPDATE substitution SET ended_at = $1 WHERE id = $2', [live.now, id]);
      await tx.audit('substitution.ended', `substitution:${id}`);
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }
}
