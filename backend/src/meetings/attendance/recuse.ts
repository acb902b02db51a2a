import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { badInput, conflict } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { isRecusedIn } from '../closed-items';
import { LiveMeetings } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { requireState } from '../meeting-rows';
import { questionsOf } from '../recusal/question-rows';
import { beginRecusal, settle } from '../recusal/settle-question';
import { belongsToPanel } from './panel-on-day';
import { RecuseDto } from './recuse.dto';

/**
 * Records in one act that the panel, of one mind, has found somebody recused in a case (UP 3.4, interpretation
 * `recusal-basis`): the question and its answer are kept as when it is put and answered one by one.
 */
@Injectable()
export class Recuse {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
  ) {}

  /** @throws 422 when too few are there to decide the question; 409 when recused or asked already */
  run(itemId: string, { personId }: RecuseDto, actor: Actor): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const live = await this.meetings.loadByItem(itemId, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireState(live.meeting, 'live');
      if (!belongsToPanel(live.panel, personId)) {
        throw badInput([{ field: 'personId', constraint: 'known' }]);
      }
      if (isRecusedIn(live.room, itemId, personId)) throw conflict('recused');
      const asked = (await questionsOf(tx, live.meeting.id)).filter(
        ({ item_id, answer }) => item_id === itemId && answer === null,
      );
      if (asked.some(({ person_id }) => person_id === personId)) throw conflict('recusal-asked');
      const question = { id: newId(), item_id: itemId, person_id: personId };
      const chairId = await this.meetings.chair(live, live.item, tx);
      const all = [...asked, { person_id: personId, recusal_id: null }];
      const settled = settle(live, live.item, all, { method: 'consensus' }, chairId);
      const recusal_id = await beginRecusal(tx, live, itemId, personId);
      const more = { ground: null, own_wish: 0, raised_at: live.now, recusal_id, version: 1 };
      await tx.insert('recusal_question', { ...question, ...more, ...settled });
      await tx.audit('recusalQuestion.answered', `recusalQuestion:${question.id}`, {
        answer: settled.answer,
        personId,
      });
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }
}
