import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { placeWaitingElections } from '../agenda/place-waiting-elections';
import { endPause } from '../chairing/pauses';
import { forgetSignals } from '../chairing/signal-rows';
import { OpenEvaluation } from '../evaluation/open-evaluation';
import { requireState } from '../meeting-rows';
import { carryOver } from './carry-over';
import { CloseMeetingDto } from './close-meeting.dto';
import { keepTasks } from '../tasks/minuted-tasks';
import { requireNoOpenVote } from '../votes/vote-rows';
import { currentItem, LiveMeetings } from './live-meeting';
import { LivePage } from './live-page';
import { LiveView } from './live.view';

/**
 * Ends a live meeting; the case at hand is finished with it. Cases not reached go to a later meeting, or wait in the
 * register for AU. A vote that is open is closed or aborted first.
 */
@Injectable()
export class CloseMeeting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
    private readonly evaluations: OpenEvaluation,
  ) {}

  run(id: string, { version, carry = [] }: CloseMeetingDto, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const live = await this.meetings.load(id, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireState(live.meeting, 'live');
      const current = currentItem(live);
      if (current) {
        await requireNoOpenVote(tx, current.id);
        const done = { state: 'done', finished_at: live.now };
        await tx.update('agenda_item', current.id, current.version, done);
      }
      const closed = { state: 'closed', closed_at: live.now, current_item_id: null };
      await tx.update('meeting', id, version, closed);
      await endPause(tx, live);
      await forgetSignals(tx, id);
      await carryOver(tx, live, carry);
      await placeWaitingElections(tx);
      await keepTasks(tx, id);
      await this.evaluations.open(tx, live);
      await tx.audit('meeting.closed', `meeting:${id}`);
      tx.changed('cases');
      tx.changed(`meeting:${id}`);
      return this.page.view(id, actor, tx);
    });
  }
}
