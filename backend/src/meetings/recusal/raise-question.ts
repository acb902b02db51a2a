import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { badInput, conflict, forbidden } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { belongsToPanel } from '../attendance/panel-on-day';
import { isRecusedIn } from '../closed-items';
import { currentItem, LiveMeeting, LiveMeetings, mayAlwaysRecord } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { requireState } from '../meeting-rows';
import { questionsOf } from './question-rows';
import type { RaiseQuestionDto } from './recusal.dto';
import { beginRecusal } from './settle-question';

/**
 * Asks whether somebody is recused in a case: oneself, or another. Who asked about another is not kept. Whoever steps
 * aside by their own word is out of the case at once, and the panel confirms it or says no.
 */
@Injectable()
export class RaiseQuestion {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
  ) {}

  /** @throws 403 for who is not at the meeting and asks about others; 409 when asked or recused already */
  run(itemId: string, dto: RaiseQuestionDto, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const live = await this.meetings.loadByItem(itemId, tx);
      await this.requireMayAsk(tx, live, dto, actor);
      requireState(live.meeting, 'live');
      const { personId, ground = null, stepsAside = false } = dto;
      if (!belongsToPanel(live.panel, personId)) {
        throw badInput([{ field: 'personId', constraint: 'known' }]);
      }
      if (live.item.state === 'done') throw conflict('item-done');
      if (isRecusedIn(live.room, itemId, personId)) throw conflict('recused');
      const asked = await questionsOf(tx, live.meeting.id);
      if (asked.some((q) => q.item_id === itemId && q.person_id === personId && !q.answer)) {
        throw conflict('recusal-asked');
      }
      const recusal_id = stepsAside ? await beginRecusal(tx, live, itemId, personId) : null;
      const id = newId();
      const row = { id, item_id: itemId, person_id: personId, ground, recusal_id };
      await tx.insert('recusal_question', {
        ...row,
        own_wish: stepsAside ? 1 : 0,
        raised_at: live.now,
        ...UNANSWERED,
        version: 1,
      });
      await tx.audit('recusalQuestion.raised', `recusalQuestion:${id}`);
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }

  /** About oneself, or for who is at the meeting or records it. Only oneself, or who records, steps one aside. */
  private async requireMayAsk(
    tx: Tx,
    live: LiveMeeting,
    { personId, stepsAside }: RaiseQuestionDto,
    actor: Actor,
  ): Promise<void> {
    if (actor.personId === personId && belongsToPanel(live.panel, personId)) return;
    if (mayAlwaysRecord(actor)) return;
    const chair = await this.meetings.chair(live, currentItem(live), tx);
    if (chair !== null && chair === actor.personId) return;
    const here = live.room.stays.some(
      ({ person_id, ended_at }) => person_id === actor.personId && ended_at === null,
    );
    if (!here || stepsAside) throw forbidden();
  }
}

const UNANSWERED = {
  answer: null,
  method: null,
  votes_for: null,
  votes_against: null,
  answered_at: null,
  frozen: null,
};
