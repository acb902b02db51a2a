import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { conflict, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { LiveMeetings } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { requireState } from '../meeting-rows';

/** The case in the meeting that is held now, else where the panel found it so. */
const FIND = `SELECT i.id AS item_id, r.ended_at FROM recusal r
  JOIN agenda_item o ON o.id = r.item_id JOIN agenda_item i ON i.case_id = o.case_id
  JOIN meeting m ON m.id = i.meeting_id
  WHERE r.id = $1 AND (m.state = 'live' OR i.id = o.id)
  ORDER BY CASE WHEN m.state = 'live' THEN 0 ELSE 1 END LIMIT 1`;

/** Takes back a recusal that was registered by mistake, in whatever meeting the case has come to since. */
@Injectable()
export class EndRecusal {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
  ) {}

  /** @throws 409 when it has ended already */
  run(id: string, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const [row] = await tx.query<{ item_id: string; ended_at: string | null }>(FIND, [id]);
      if (!row) throw notFound();
      const live = await this.meetings.loadByItem(row.item_id, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireState(live.meeting, 'live');
      if (row.ended_at !== null) throw conflict('recusal-ended');
      await tx.execute('UPDATE recusal SET ended_at = $1 WHERE id = $2', [live.now, id]);
      await tx.audit('recusal.ended', `recusal:${id}`);
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }
}
