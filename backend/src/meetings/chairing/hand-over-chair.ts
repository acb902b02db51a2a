import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { badInput, conflict } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { currentItem, LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { requireState } from '../meeting-rows';

/**
 * Gives the chair to somebody for the rest of the meeting, or back (UP 4.1, interpretation `chair`). The time is kept;
 * whoever is recused in a case is passed over in that case only, and who leaves the meeting gives the chair back.
 */
@Injectable()
export class HandOverChair {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
  ) {}

  /** @throws 400 when the chair cannot go to that person now; 409 when there is nothing to give back */
  run(id: string, personId: string | null, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const live = await this.meetings.load(id, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireState(live.meeting, 'live');
      const chair = await this.meetings.chairNow(live, currentItem(live), tx);
      if (personId !== null && !chair.mayTake.includes(personId)) {
        throw badInput([{ field: 'personId', constraint: 'mayTakeChair' }]);
      }
      const ended = await endHandover(tx, live);
      if (personId === null && !ended) throw conflict('chair-not-given');
      if (personId !== null) {
        const kind = chair.by === 'panelPicks' ? 'panel' : 'handover';
        const row = { id: newId(), meeting_id: id, person_id: personId, kind };
        await tx.insert('chair_handover', { ...row, started_at: live.now, ended_at: null });
      }
      await tx.audit('chair.handedOver', `meeting:${id}`, { personId });
      tx.changed(`meeting:${id}`);
      return this.page.view(id, actor, tx);
    });
  }
}

/**
 * The chair goes back to the order of the rule.
 * @param who only when it is theirs
 * @returns false when nobody had been given it
 */
export async function endHandover(
  tx: Tx,
  { acts, now }: LiveMeeting,
  who?: string,
): Promise<boolean> {
  const open = acts.handovers.find(({ ended_at }) => ended_at === null);
  if (!open || (who !== undefined && open.person_id !== who)) return false;
  await tx.execute('UPDATE chair_handover SET ended_at = $1 WHERE id = $2', [now, open.id]);
  return true;
}
