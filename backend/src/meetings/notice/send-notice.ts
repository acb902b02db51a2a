import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { osloDate } from '../../kernel/oslo';
import { badInput, conflict, notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { Absences } from '../callup/absences';
import { callsOf } from '../callup/absence-rows';
import { meetingById, MeetingRow, requireState } from '../meeting-rows';
import { NoticeDeadline } from './notice-deadline';
import { NoticePage } from './notice-page';
import { NoticePeople, NoticePerson } from './notice-people';
import { lastNotice, NoticeKind, NoticeRow, receiptById } from './notice-rows';
import { NoticeSender } from './notice-sender';
import { NoticeView } from './notice.view';
import { SendNoticeDto } from './send-notice.dto';

/** What goes out as one: its kind, the last day to answer, and what is said besides. */
export interface NoticeWish {
  kind: NoticeKind;
  answerBy: string | null;
  note: string | null;
  onPaper: ReadonlySet<string>;
}

/** Writes a notice into the record and sends it to everybody it is for. Commands run it in their transaction. */
@Injectable()
export class IssueNotice {
  constructor(
    private readonly clock: Clock,
    private readonly deadline: NoticeDeadline,
    private readonly people: NoticePeople,
    private readonly sender: NoticeSender,
    private readonly absences: Absences,
  ) {}

  async run(tx: Tx, meeting: MeetingRow, wish: NoticeWish, actor: Actor): Promise<void> {
    const last = await lastNotice(tx, meeting.id);
    const notice = await this.keep(tx, meeting, last, wish, actor);
    const moved = last !== null && !sameTime(meeting, last);
    if (moved || wish.kind === 'cancelled') await this.askAnew(tx, meeting);
    const people = await this.people.of(meeting, tx);
    const there = [...people.filter(({ paused }) => !paused), ...(await this.called(tx, meeting))];
    const { kind, answerBy, note, onPaper } = wish;
    const method = kind === 'cancelled' ? 'CANCEL' : 'PUBLISH';
    await this.sender.send(tx, meeting, notice, there, {
      kind,
      method,
      more: { answerBy, note },
      onPaper,
    });
    if (kind !== 'cancelled') await this.callForPaused(tx, meeting, people);
    const told = { kind, people: there.length, answerBy };
    await tx.audit('notice.sent', `meeting:${meeting.id}`, told);
    tx.changed(`meeting:${meeting.id}`);
    tx.changed('meetings');
  }

  private async keep(
    tx: Tx,
    meeting: MeetingRow,
    last: NoticeRow | null,
    { kind, answerBy, note }: NoticeWish,
    { personId }: Actor,
  ): Promise<Pick<NoticeRow, 'id'>> {
    const id = newId();
    await tx.insert('meeting_notice', {
      id,
      meeting_id: meeting.id,
      number: (last?.number ?? 0) + 1,
      kind,
      sent_at: this.clock.now(),
      sent_by: personId,
      answer_by: answerBy,
      note,
      starts_at: meeting.starts_at,
      ends_at: meeting.ends_at,
      place: meeting.place,
      mode: meeting.mode,
      ...(await this.deadline.today(meeting, tx)),
    });
    return { id };
  }

  /** An answer about another hour says nothing about this one. */
  private async askAnew(tx: Tx, meeting: MeetingRow): Promise<void> {
    await this.absences.endAll(tx, meeting);
    await tx.execute('DELETE FROM meeting_answer WHERE meeting_id = $1', [meeting.id]);
  }

  /** Alternates who have said yes belong to the meeting. */
  private async called(tx: Tx, meeting: MeetingRow): Promise<NoticePerson[]> {
    const accepted = (await callsOf(tx, meeting.id)).filter(({ state }) => state === 'accepted');
    const ids = [...new Set(accepted.map(({ alternate_id }) => alternate_id))];
    return this.people.people(meeting, ids, 'alternate', tx);
  }

  /** Whoever is on leave is absent without being asked. */
  private async callForPaused(tx: Tx, meeting: MeetingRow, people: readonly NoticePerson[]) {
    for (const { personId, role, paused } of people) {
      if (paused && role === 'representative') {
        await this.absences.begin(tx, meeting, personId, null);
      }
    }
  }
}

/** Sends the notice of a meeting, or a correction that says what has changed (UP 4.3). */
@Injectable()
export class SendNotice {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly issue: IssueNotice,
    private readonly page: NoticePage,
  ) {}

  /** @throws 400 for a last day to answer that is past or after the meeting; 409 when one is sent, or none yet */
  run(meetingId: string, dto: SendNoticeDto, actor: Actor): Promise<NoticeView> {
    return this.work.write(async (tx) => {
      const meeting = await meetingById(tx, meetingId);
      requireState(meeting, 'planned');
      const { kind, answerBy, note = null, onPaper = [] } = dto;
      const sent = (await lastNotice(tx, meetingId)) !== null;
      if (sent && kind === 'notice') throw conflict('notice-sent');
      if (!sent && kind === 'correction') throw conflict('notice-missing');
      if (this.clock.now() >= meeting.starts_at) throw conflict('meeting-begun');
      this.requireDay(answerBy, meeting);
      await this.issue.run(tx, meeting, { kind, answerBy, note, onPaper: new Set(onPaper) }, actor);
      return this.page.view(meetingId, actor, tx);
    });
  }

  private requireDay(answerBy: string, meeting: MeetingRow): void {
    const wrong = (constraint: string) => badInput([{ field: 'answerBy', constraint }]);
    const parsed = Date.parse(answerBy);
    if (Number.isNaN(parsed) || !new Date(parsed).toISOString().startsWith(answerBy)) {
      throw wrong('date');
    }
    if (answerBy < this.clock.today()) throw wrong('notPast');
    if (answerBy > osloDate(meeting.starts_at)) throw wrong('beforeMeeting');
  }
}

/** Notes that a letter has gone to the post. */
@Injectable()
export class PostLetter {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly page: NoticePage,
  ) {}

  /** @throws 404 for what is no letter, 409 when it was posted already */
  run(receiptId: string, version: number, actor: Actor): Promise<NoticeView> {
    return this.work.write(async (tx) => {
      const receipt = await receiptById(tx, receiptId);
      if (receipt === null || receipt.channel !== 'letter') throw notFound();
      if (receipt.posted_at !== null) throw conflict('letter-posted');
      await tx.update('notice_receipt', receiptId, version, { posted_at: this.clock.now() });
      await tx.audit('notice.posted', `meeting:${receipt.meeting_id}`, { receiptId });
      tx.changed(`meeting:${receipt.meeting_id}`);
      return this.page.view(receipt.meeting_id, actor, tx);
    });
  }
}

function sameTime(a: Pick<MeetingRow, 'starts_at' | 'ends_at'>, b: typeof a): boolean {
  return a.starts_at === b.starts_at && a.ends_at === b.ends_at;
}
