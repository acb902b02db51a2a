import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Db } from '../../kernel/db';
import { osloDate } from '../../kernel/oslo';
import { conflict } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { answersOf } from '../answers/answer-rows';
import { meetingById, MeetingRow, requireState } from '../meeting-rows';
import { NoticePage } from './notice-page';
import { NoticePeople, NoticePerson } from './notice-people';
import { lastNotice, receiptsOf } from './notice-rows';
import { NoticeSender } from './notice-sender';
import { NoticeView } from './notice.view';

/** Members who have not answered and can be mailed; those on leave are left in peace, letters are not repeated. */
export async function silent(
  db: Db,
  meeting: MeetingRow,
  people: NoticePeople,
): Promise<NoticePerson[]> {
  const answers = await answersOf(db, meeting.id);
  const receipts = await receiptsOf(db, meeting.id);
  const onPaper = new Set(
    receipts.flatMap(({ channel, person_id }) => (channel === 'letter' ? [person_id] : [])),
  );
  return (await people.of(meeting, db)).filter(
    ({ personId, role, paused, email, wantsPaper }) =>
      role === 'representative' &&
      !paused &&
      email !== null &&
      !wantsPaper &&
      !onPaper.has(personId) &&
      (answers.get(personId)?.answer ?? null) === null,
  );
}

/** Sends those who have not answered the question again, with a new link; at most once a day. */
@Injectable()
export class RemindAboutNotice {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly people: NoticePeople,
    private readonly sender: NoticeSender,
    private readonly page: NoticePage,
  ) {}

  /** @throws 409 before the notice, when everybody has answered, or when it was done today */
  run(meetingId: string, actor: Actor): Promise<NoticeView> {
    return this.work.write(async (tx) => {
      const meeting = await meetingById(tx, meetingId);
      requireState(meeting, 'planned');
      const notice = await lastNotice(tx, meetingId);
      if (notice === null) throw conflict('notice-missing');
      const today = this.clock.today();
      const done = (await receiptsOf(tx, meetingId)).some(
        ({ kind, sent_at }) => kind === 'reminder' && osloDate(sent_at) === today,
      );
      if (done) throw conflict('reminded-today');
      const people = await silent(tx, meeting, this.people);
      if (people.length === 0) throw conflict('everyone-answered');
      const more = { answerBy: notice.answer_by ?? today };
      const sending = { kind: 'reminder', method: 'PUBLISH', more } as const;
      const reminded = await this.sender.send(tx, meeting, notice, people, sending);
      await tx.audit('notice.reminded', `meeting:${meetingId}`, { reminded });
      tx.changed(`meeting:${meetingId}`);
      return this.page.view(meetingId, actor, tx);
    });
  }
}
