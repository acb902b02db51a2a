import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { conflict, notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { LiveMeetings, LiveMeeting } from '../live/live-meeting';
import { LivePage } from '../live/live-page';
import { LiveView } from '../live/live.view';
import { ItemRow, requireState } from '../meeting-rows';
import { QuestionRow, questionsOf } from './question-rows';
import type { AnswerQuestionDto } from './recusal.dto';
import { beginRecusal, settle } from './settle-question';

type Asked = LiveMeeting & { item: ItemRow; question: QuestionRow; open: QuestionRow[] };

/** Records what the panel answered, with roll and sums as they were (UP 3.4); or that nobody asks any more. */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: LivePage,
  ) {}

  /** @throws 422 when too few are there or the count does not add up; 409 when answered already */
  answer(id: string, dto: AnswerQuestionDto, actor: Actor): Promise<LiveView> {
    return this.change(id, actor, async (tx, asked) => {
      const { item, question, open } = asked;
      const chairId = await this.meetings.chair(asked, item, tx);
      const settled = settle(asked, item, open, dto, chairId);
      const recusal_id = await follow(tx, asked, settled.answer);
      await tx.update('recusal_question', id, dto.version, { ...settled, recusal_id });
      await tx.audit('recusalQuestion.answered', `recusalQuestion:${id}`, {
        answer: settled.answer,
        personId: question.person_id,
      });
    });
  }

  /** Asked by mistake, or taken back. Who had stepped aside is in the case again. */
  withdraw(id: string, version: number, actor: Actor): Promise<LiveView> {
    return this.change(id, actor, async (tx, asked) => {
      await follow(tx, asked, 'no');
      const withdrawn = { answer: 'withdrawn', answered_at: asked.now };
      await tx.update('recusal_question', id, version, withdrawn);
      await tx.audit('recusalQuestion.withdrawn', `recusalQuestion:${id}`);
    });
  }

  private change(
    id: string,
    actor: Actor,
    act: (tx: Tx, asked: Asked) => Promise<void>,
  ): Promise<LiveView> {
    return this.work.write(async (tx) => {
      const find = 'SELECT item_id FROM recusal_question WHERE id = $1';
      const [row] = await tx.query<{ item_id: string }>(find, [id]);
      if (!row) throw notFound();
      const live = await this.meetings.loadByItem(row.item_id, tx);
      await this.meetings.requireRecorder(actor, live, tx);
      requireState(live.meeting, 'live');
      const all = await questionsOf(tx, live.meeting.id);
      const open = all.filter(({ item_id, answer }) => item_id === row.item_id && answer === null);
      const question = open.find((each) => each.id === id);
      if (!question) throw conflict('recusal-answered');
      await act(tx, { ...live, question, open });
      tx.changed(`meeting:${live.meeting.id}`);
      return this.page.view(live.meeting.id, actor, tx);
    });
  }
}

/** Yes: in force from now, or from when the person stepped aside. No: over. @returns the recusal, if any */
async function follow(tx: Tx, asked: Asked, answer: 'yes' | 'no'): Promise<string | null> {
  const { question, item, room, now } = asked;
  const { recusal_id, person_id } = question;
  const runs = room.recusals.some(({ id, ended_at }) => id === recusal_id && ended_at === null);
  if (answer === 'yes') return runs ? recusal_id : beginRecusal(tx, asked, item.id, person_id);
  if (!runs) return recusal_id;
  await tx.execute('UPDATE recusal SET ended_at = $1 WHERE id = $2', [now, recusal_id]);
  await tx.audit('recusal.ended', `recusal:${recusal_id}`);
  return recusal_id;
}
