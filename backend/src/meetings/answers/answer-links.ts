import { Injectable } from '@nestjs/common';
import { InstallationReader } from '../../identity/installation-reader';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { conflict, notFound } from '../../kernel/problem';
import { hashOf, keyedHash, sameHash } from '../../kernel/secret-words';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { MembershipReader } from '../../membership/membership-reader';
import { meetingById, MeetingRow } from '../meeting-rows';
import { NoticePage } from '../notice/notice-page';
import { NoticeView } from '../notice/notice.view';
import { AnswerPage } from './answer-page';
import { AnswerNoticeByLinkDto, MeetingNeedsByLinkDto } from './answer.dto';
import { AnswerByLinkView, OwnAnswerView } from './answer.view';
import { Answers } from './answers';
import { MeetingNeeds } from './meeting-needs';

const STAMP_HOURS = 12;

/** Whom a link belongs to, and the meeting it answers for. */
interface Held {
  personId: string;
  meeting: MeetingRow;
}

/**
 * Answering by the link in a mail, without signing in. Opening changes nothing; an answer must carry the token the
 * page was given when a person opened it, so a mail scanner that follows or posts to links answers nothing. A link
 * reaches one person’s answer to one meeting, until that is over.
 */
@Injectable()
export class AnswerLinks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly members: MembershipReader,
    private readonly answers: Answers,
    private readonly needs: MeetingNeeds,
    private readonly page: AnswerPage,
  ) {}

  /** @throws 404 for a link that leads nowhere, was closed, or is of a meeting that is over */
  async open(token: string): Promise<AnswerByLinkView> {
    const { personId, meeting } = await this.held(token, this.readDb);
    const person = await this.members.person(personId);
    if (person === null) throw notFound();
    const stamp = await this.stamp(token, this.clock.now(), this.readDb);
    const own = await this.page.own(meeting, personId, this.readDb);
    return { firstName: person.name.split(' ')[0] ?? '', stamp, own };
  }

  /** @throws 404; 409 for a page that was not opened here or too long ago, or when it is too late */
  answer(dto: AnswerNoticeByLinkDto): Promise<OwnAnswerView> {
    return this.work.write(async (tx) => {
      const { personId, meeting } = await this.held(dto.token, tx);
      await this.requireStamp(dto, tx);
      const given = { answer: dto.answer, how: 'link', recordedBy: null } as const;
      await this.answers.keep(tx, meeting, personId, given);
      return this.page.own(meeting, personId, tx);
    });
  }

  /** Writes what one needs in this meeting. It is not shown by the link: only that it is written. */
  writeNeeds(dto: MeetingNeedsByLinkDto): Promise<OwnAnswerView> {
    return this.work.write(async (tx) => {
      const { personId, meeting } = await this.held(dto.token, tx);
      await this.requireStamp(dto, tx);
      await this.needs.put(tx, meeting, personId, dto.text);
      return this.page.own(meeting, personId, tx);
    });
  }

  private async requireStamp(
    { token, stamp }: AnswerNoticeByLinkDto | MeetingNeedsByLinkDto,
    db: Db,
  ) {
    const [shown = '', given = ''] = stamp.split('~');
    const [, hash = ''] = (await this.stamp(token, shown, db)).split('~');
    const age = Date.parse(this.clock.now()) - Date.parse(shown);
    if (!sameHash(hash, given) || !(age <= STAMP_HOURS * 3_600_000)) throw conflict('page-too-old');
  }

  /** Says when the page was opened, in a form nobody else can write. */
  private async stamp(token: string, at: string, db: Db): Promise<string> {
    const { secret } = await this.installation.current(db);
    return `${at}~${keyedHash(secret, 'answer page', token, at)}`;
  }

  private async held(token: string, db: Db): Promise<Held> {
    const [link] = await db.query<{ personId: string; meetingId: string }>(
      `SELECT person_id AS "personId", meeting_id AS "meetingId" FROM answer_link
        WHERE token_hash = $1`,
      [hashOf(token)],
    );
    if (!link) throw notFound();
    const meeting = await meetingById(db, link.meetingId);
    const over = meeting.state === 'closed' || meeting.state === 'cancelled';
    if (over || this.clock.now() >= meeting.ends_at) throw notFound();
    return { personId: link.personId, meeting };
  }
}

/** Closes the links somebody was mailed about a meeting: they were sent to the wrong address, or passed on. */
@Injectable()
export class RevokeLinks {
  constructor(
    private readonly work: UnitOfWork,
    private readonly page: NoticePage,
  ) {}

  /** @throws 404 when the person has no link that works */
  run(meetingId: string, personId: string, actor: Actor): Promise<NoticeView> {
    return this.work.write(async (tx) => {
      const closed = await tx.execute(
        'DELETE FROM answer_link WHERE meeting_id = $1 AND person_id = $2',
        [meetingId, personId],
      );
      if (closed === 0) throw notFound();
      await tx.audit('notice.linksClosed', `meeting:${meetingId}`, { personId });
      tx.changed(`meeting:${meetingId}`);
      return this.page.view(meetingId, actor, tx);
    });
  }
}
