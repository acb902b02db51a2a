import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { meetingById } from '../meeting-rows';
import { NoticePage } from '../notice/notice-page';
import { NoticeView } from '../notice/notice.view';
import { AnswerPage } from './answer-page';
import { AnswerNoticeDto } from './answer.dto';
import { MeetingAnswersView } from './answer.view';
import { Answers } from './answers';

/** Answers the notice, signed in. An answer may be changed and taken back until the meeting begins. */
@Injectable()
export class AnswerNotice {
  constructor(
    private readonly work: UnitOfWork,
    private readonly answers: Answers,
    private readonly page: AnswerPage,
  ) {}

  /** @throws 404 for who is not to answer, 409 when it is too late or the seat is an alternate’s */
  run(meetingId: string, { answer }: AnswerNoticeDto, actor: Actor): Promise<MeetingAnswersView> {
    const { personId } = actor;
    if (personId === null) throw notFound();
    return this.work.write(async (tx) => {
      const meeting = await meetingById(tx, meetingId);
      const given = { answer, how: 'signedIn', recordedBy: null } as const;
      await this.answers.keep(tx, meeting, personId, given);
      return this.page.view(meetingId, actor, tx);
    });
  }
}

/** Enters the answer of somebody who has given it by telephone or on paper; recorded as entered for them. */
@Injectable()
export class AnswerOnBehalf {
  constructor(
    private readonly work: UnitOfWork,
    private readonly answers: Answers,
    private readonly page: NoticePage,
  ) {}

  run(
    meetingId: string,
    personId: string,
    { answer }: AnswerNoticeDto,
    actor: Actor,
  ): Promise<NoticeView> {
    return this.work.write(async (tx) => {
      const meeting = await meetingById(tx, meetingId);
      const given = { answer, how: 'behalf', recordedBy: actor.personId } as const;
      await this.answers.keep(tx, meeting, personId, given);
      return this.page.view(meetingId, actor, tx);
    });
  }
}
