import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { calendarEvent } from '../../kernel/calendar-event';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { isQuiet, leavesAt } from '../../messages/quiet-hours';
import { MailLanguage } from '../../texts/mail';
import { AnswerRow, answersOf } from '../answers/answer-rows';
import { Forecasts } from '../answers/forecasts';
import { AbsenceRow, absencesOf, callsOf, WHOLE } from '../callup/absence-rows';
import { itemsOf, meetingById, MeetingRow } from '../meeting-rows';
import { NoticeDeadline, proposedAnswerBy } from './notice-deadline';
import { NoticeFactsReader } from './notice-facts';
import { NoticePeople, NoticePerson } from './notice-people';
import { NoticeRow, noticesOf, ReceiptRow, receiptsOf } from './notice-rows';
import { NoticeTexts } from './notice-texts';
import {
  CallView,
  NoticePersonView,
  NoticePreviewView,
  NoticeView,
  ReceiptView,
  SentNoticeView,
} from './notice.view';

const LANGUAGES: readonly MailLanguage[] = ['nb', 'nn', 'en'];

/** The notice of a meeting, for those who prepare it. */
@Injectable()
export class NoticePage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly people: NoticePeople,
    private readonly facts: NoticeFactsReader,
    private readonly texts: NoticeTexts,
    private readonly forecasts: Forecasts,
    private readonly deadline: NoticeDeadline,
  ) {}

  /** @throws not-found */
  async view(meetingId: string, actor: Actor, db: Db = this.readDb): Promise<NoticeView> {
    const meeting = await meetingById(db, meetingId);
    const sent = await noticesOf(db, meetingId);
    const last = sent.at(-1) ?? null;
    const receipts = await receiptsOf(db, meetingId);
    const coordinates = actor.roles.has('coordinator');
    const now = this.clock.now();
    const planned = meeting.state === 'planned' && now < meeting.starts_at;
    return {
      meetingId,
      number: meeting.number,
      year: meeting.year,
      startsAt: meeting.starts_at,
      endsAt: meeting.ends_at,
      place: meeting.place,
      mode: meeting.mode,
      state: meeting.state,
      previews: await this.previews(meeting, last, db),
      calendar: this.calendar(meeting, last === null ? 0 : sent.length),
      answerBy: proposedAnswerBy(meeting, this.clock.today()),
      leavesAt: isQuiet(now) ? leavesAt(now) : null,
      people: await this.receivers(meeting, receipts, coordinates, db),
      calls: await this.calls(meeting, db),
      sent: await this.log(meeting, sent, receipts, coordinates, db),
      outdated: last !== null && meeting.state === 'planned' && differs(meeting, last),
      forecast: last === null ? null : await this.forecasts.of(meeting, db),
      findings: await this.deadline.findings(meeting, sent[0] ?? null, db),
      can: planned ? (last === null ? ['send'] : ['correct', 'remind']) : [],
    };
  }

  private async previews(
    meeting: MeetingRow,
    last: NoticeRow | null,
    db: Db,
  ): Promise<NoticePreviewView[]> {
    const facts = await this.facts.of(meeting, db);
    const answerBy = last?.answer_by ?? proposedAnswerBy(meeting, this.clock.today());
    const previews: NoticePreviewView[] = [];
    for (const language of LANGUAGES) {
      const text = await this.texts.write('notice', language, { ...facts, answerBy }, db);
      previews.push({ language, ...text });
    }
    return previews;
  }

  private calendar(meeting: MeetingRow, sequence: number): string {
    const event = {
      id: `meeting-${meeting.id}`,
      sequence,
      method: 'PUBLISH' as const,
      startsAt: meeting.starts_at,
      endsAt: meeting.ends_at,
      summary: 'Panelmøte',
      description: 'Svar her: …',
      location: meeting.place,
      organizer: 'mailto:…',
    };
    return calendarEvent(event, this.clock.now());
  }

  private async receivers(
    meeting: MeetingRow,
    receipts: readonly ReceiptRow[],
    coordinates: boolean,
    db: Db,
  ): Promise<NoticePersonView[]> {
    const answers = await answersOf(db, meeting.id);
    const absences = await absencesOf(db, meeting.id);
    const calls = await callsOf(db, meeting.id);
    const called = calls.filter(({ state }) => state === 'accepted').map((c) => c.alternate_id);
    const people = [
      ...(await this.people.of(meeting, db)),
      ...(await this.people.people(meeting, [...new Set(called)], 'alternate', db)),
    ];
    const links = await ids(db, 'answer_link', meeting.id);
    const needs = await ids(db, 'meeting_needs', meeting.id);
    return people.map((person) => ({
      ...personView(person, receipts, answers.get(person.personId)),
      seat: seatOf(absences, person.personId),
      hasLink: links.has(person.personId),
      needsWritten: coordinates ? needs.has(person.personId) : null,
    }));
  }

  private async calls(meeting: MeetingRow, db: Db): Promise<CallView[]> {
    const { names } = await this.people.panel(meeting, db);
    const items = await itemsOf(db, meeting.id);
    return (await callsOf(db, meeting.id)).map((call) => {
      return {
        id: call.id,
        alternate: names.get(call.alternate_id) ?? '',
        for: names.get(call.person_id) ?? '',
        caseNumber: call.case_number,
        caseOff: call.item_id !== null && !items.some(({ id }) => id === call.item_id),
        state: call.state,
        askedAt: call.asked_at,
        dueAt: call.due_at,
      };
    });
  }

  private async log(
    meeting: MeetingRow,
    sent: readonly NoticeRow[],
    receipts: readonly ReceiptRow[],
    coordinates: boolean,
    db: Db,
  ): Promise<SentNoticeView[]> {
    const ids_ = [...new Set(receipts.map(({ person_id }) => person_id))];
    const people = await this.people.people(meeting, ids_, 'representative', db);
    const names = new Map(people.map(({ personId, name }) => [personId, name]));
    return sent.map((notice) => ({
      id: notice.id,
      kind: notice.kind,
      sentAt: notice.sent_at,
      answerBy: notice.answer_by,
      note: notice.note,
      startsAt: notice.starts_at,
      place: notice.place,
      dueOn: notice.due_on,
      daysLate: notice.days_late,
      receipts: receipts
        .filter(({ notice_id }) => notice_id === notice.id)
        .map((row) => receiptView(row, names.get(row.person_id) ?? '', coordinates)),
    }));
  }
}

function personView(
  person: NoticePerson,
  receipts: readonly ReceiptRow[],
  answer: AnswerRow | undefined,
): Omit<NoticePersonView, 'seat' | 'hasLink' | 'needsWritten'> {
  const { personId, name, role, email, paused, wantsPaper } = person;
  const before = receipts.findLast(({ person_id }) => person_id === personId);
  const letter = email === null || wantsPaper || before?.channel === 'letter';
  return {
    personId,
    name,
    role,
    channel: paused ? 'none' : letter ? 'letter' : 'mail',
    letterIsChoice: email !== null && !wantsPaper,
    answer: answer?.answer ?? null,
    how: answer?.answer ? answer.how : null,
    answeredAt: answer?.answer ? answer.answered_at : null,
  };
}

function receiptView(row: ReceiptRow, name: string, coordinates: boolean): ReceiptView {
  const { id, kind, channel, to_address, sent_at, posted_at, version } = row;
  const address = coordinates ? to_address : null;
  return { id, name, kind, channel, address, sentAt: sent_at, postedAt: posted_at, version };
}

function seatOf(absences: readonly AbsenceRow[], personId: string): NoticePersonView['seat'] {
  const absence = absences.find((each) => each.person_id === personId && each.part === WHOLE);
  if (absence === undefined || absence.state === 'back') return null;
  return absence.state === 'open' ? 'asking' : absence.state;
}

/** Whether the meeting has another time, place or mode than the notice said. */
export function differs(meeting: MeetingRow, notice: NoticeRow): boolean {
  const fields = ['starts_at', 'ends_at', 'place', 'mode'] as const;
  return fields.some((field) => meeting[field] !== notice[field]);
}

async function ids(db: Db, table: 'answer_link' | 'meeting_needs', meetingId: string) {
  const rows = await db.query<{ personId: string }>(
    `SELECT DISTINCT person_id AS "personId" FROM ${table} WHERE meeting_id = $1`,
    [meetingId],
  );
  return new Set(rows.map(({ personId }) => personId));
}
