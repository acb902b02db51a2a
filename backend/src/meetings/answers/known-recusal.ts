import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { conflict, notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { Absences } from '../callup/absences';
import { itemsOf, meetingById, MeetingRow } from '../meeting-rows';
import { AnswerPage } from './answer-page';
import { KnownRecusalDto } from './answer.dto';
import { MeetingAnswersView } from './answer.view';
import { Answers } from './answers';

/**
 * Says beforehand that one will be recused in a case, so that an alternate is asked for it, or takes it back. The panel
 * itself decides on the recusal, in the meeting (UP 3.4).
 */
@Injectable()
export class KnownRecusal {
  constructor(
    private readonly work: UnitOfWork,
    private readonly answers: Answers,
    private readonly absences: Absences,
    private readonly page: AnswerPage,
  ) {}

  /** @throws 404 for who is no representative or a case that is not on this agenda, 409 when it is too late */
  say(meetingId: string, { itemId }: KnownRecusalDto, actor: Actor): Promise<MeetingAnswersView> {
    return this.change(meetingId, itemId, actor, async (tx, meeting, personId) => {
      const view = await this.page.view(meetingId, actor, tx);
      if (!view.recusable.some((each) => each.itemId === itemId)) throw notFound();
      await this.absences.begin(tx, meeting, personId, itemId);
    });
  }

  takeBack(
    meetingId: string,
    { itemId }: KnownRecusalDto,
    actor: Actor,
  ): Promise<MeetingAnswersView> {
    return this.change(meetingId, itemId, actor, (tx, meeting, personId) =>
      this.absences.takeBack(tx, meeting, personId, itemId),
    );
  }

  private change(
    meetingId: string,
    itemId: string,
    actor: Actor,
    act: (tx: Tx, meeting: MeetingRow, personId: string) => Promise<void>,
  ): Promise<MeetingAnswersView> {
    return this.work.write(async (tx) => {
      const meeting = await meetingById(tx, meetingId);
      const { personId } = actor;
      if (personId === null) throw notFound();
      if ((await this.answers.roleOf(tx, meeting, personId)) !== 'representative') throw notFound();
      if (!(await itemsOf(tx, meetingId)).some(({ id }) => id === itemId)) throw notFound();
      if (!(await this.answers.takes(tx, meeting))) throw conflict('answers-closed');
      await act(tx, meeting, personId);
      // Who it is stands in no value: the salt of the meeting outlives the person’s.
      await tx.audit('notice.recusalTold', `meeting:${meetingId}`, { itemId });
      tx.changed(`meeting:${meetingId}`);
      return this.page.view(meetingId, actor, tx);
    });
  }
}
