import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { conflict, forbidden, notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { requireOpenTo } from '../closed-items';
import { LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { outcomesOf } from '../live/live-outcomes';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { requireState } from '../meeting-rows';
import { mayDissent } from '../rules/dissent';
import { dissentsIn, DissentRow } from './dissent-rows';
import { dissentFacts } from './dissenters';
import { DissentDto } from './votes.dto';

/** Somebody who could vote and did not vote for has a short statement taken into the minutes, or takes it back. */
@Injectable()
export class WriteDissent {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
  ) {}

  /**
   * @param personId whose statement it is: one's own, or anybody's for who records
   * @throws 409 'not-entitled' for who voted for or could not vote; 409 when the meeting is over
   */
  write(
    decisionId: string,
    personId: string,
    { text }: DissentDto,
    actor: Actor,
  ): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const { live, own } = await this.find(decisionId, personId, actor, tx);
      const { decisions, held } = await outcomesOf(tx, live.meeting.id);
      const decision = decisions.find(({ id }) => id === decisionId);
      if (!decision || !mayDissent(dissentFacts(decision, held, personId), personId)) {
        throw conflict('not-entitled');
      }
      // A second press says the same, and is no second statement.
      if (own?.text === text.trim()) return this.page.view(live.meeting.id, actor, tx);
      const said = { text: text.trim(), written_at: live.now };
      if (own) await tx.update('dissent', own.id, own.version, said);
      else {
        const row = { id: newId(), decision_id: decisionId, person_id: personId, ...said };
        await tx.insert('dissent', { ...row, version: 1 });
      }
      await tx.audit('dissent.written', `decision:${decisionId}`, { personId, text });
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }

  remove(decisionId: string, personId: string, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const { live, own } = await this.find(decisionId, personId, actor, tx);
      if (!own) throw notFound();
      await tx.execute('DELETE FROM dissent WHERE id = $1', [own.id]);
      await tx.audit('dissent.removed', `decision:${decisionId}`, { personId });
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }

  private async find(
    decisionId: string,
    personId: string,
    actor: Actor,
    tx: Tx,
  ): Promise<{ live: LiveMeeting; own: DissentRow | undefined }> {
    const rows = await tx.query<{ item_id: string }>('SELECT item_id FROM decision WHERE id = $1', [
      decisionId,
    ]);
    if (!rows[0]) throw notFound();
    const live = await this.meetings.loadByItem(rows[0].item_id, tx);
    requireOpenTo(live, live.item, actor);
    if (actor.personId === null) throw forbidden();
    if (actor.personId !== personId) await this.meetings.requireRecorder(actor, live, tx);
    requireState(live.meeting, 'live');
    const all = await dissentsIn(tx, live.meeting.id);
    const own = all.find((each) => each.decision_id === decisionId && each.person_id === personId);
    return { live, own };
  }
}
