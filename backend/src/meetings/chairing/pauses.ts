import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { conflict, notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { requireState } from '../meeting-rows';
import { runningPause } from './room-acts';

/** The meeting pauses and goes on. Time that passes meanwhile is no case's. */
@Injectable()
export class Pauses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
  ) {}

  /** Whoever asked for a pause has got it. @throws 409 when one runs already */
  start(id: string, minutes: number, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const live = await this.meetings.load(id, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireState(live.meeting, 'live');
      if (runningPause(live.acts) !== null) throw conflict('meeting-paused');
      const row = { id: newId(), meeting_id: id, minutes, started_at: live.now, ended_at: null };
      await tx.insert('meeting_pause', row);
      await tx.execute("DELETE FROM room_signal WHERE meeting_id = $1 AND kind = 'pause'", [id]);
      await tx.audit('meetingPause.started', `meeting:${id}`, { minutes });
      tx.changed(`meeting:${id}`);
      return this.page.view(id, actor, tx);
    });
  }

  /** @throws 409 when it is over already */
  end(pauseId: string, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const find = 'SELECT meeting_id FROM meeting_pause WHERE id = $1';
      const [pause] = await tx.query<{ meeting_id: string }>(find, [pauseId]);
      if (!pause) throw notFound();
      const live = await this.meetings.load(pause.meeting_id, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireState(live.meeting, 'live');
      if (runningPause(live.acts)?.id !== pauseId) throw conflict('pause-ended');
      await endPause(tx, live);
      await tx.audit('meetingPause.ended', `meeting:${live.meeting.id}`);
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }
}

/** The meeting goes on, where it paused. */
export async function endPause(tx: Tx, { acts, now }: LiveMeeting): Promise<void> {
  const pause = runningPause(acts);
  if (pause === null) return;
  await tx.execute('UPDATE meeting_pause SET ended_at = $1 WHERE id = $2', [now, pause.id]);
}
