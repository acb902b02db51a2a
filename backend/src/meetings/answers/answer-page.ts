import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { norwegianOrder } from '../../kernel/norwegian-order';
import { absencesOf, callsOf, WHOLE } from '../callup/absence-rows';
import { mayReadClosed } from '../closed-items';
import { LiveMeetings } from '../live/live-meeting';
import { caseNumber, meetingById, MeetingRow } from '../meeting-rows';
import { NoticePeople } from '../notice/notice-people';
import { lastNotice } from '../notice/notice-rows';
import { placeOf } from '../place/meeting-place';
import { PlaceReader } from '../place/place-reader';
import { answersOf } from './answer-rows';
import { MeetingAnswersView, OwnAnswerView, RecusableCaseView } from './answer.view';
import { Answers } from './answers';
import { Forecasts } from './forecasts';

/** One’s own answer, who will come, and whether the panel can decide. */
@Injectable()
export class AnswerPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly answers: Answers,
    private readonly people: NoticePeople,
    private readonly forecasts: Forecasts,
    private readonly meetings: LiveMeetings,
    private readonly place: PlaceReader,
  ) {}

  /** @throws not-found */
  async view(meetingId: string, actor: Actor, db: Db = this.readDb): Promise<MeetingAnswersView> {
    const meeting = await meetingById(db, meetingId);
    const own = await this.own(meeting, actor.personId ?? '', db);
    const notice = await lastNotice(db, meetingId);
    return {
      own,
      coming: notice === null ? [] : await this.coming(meeting, db),
      forecast: notice === null ? null : await this.forecasts.of(meeting, db),
      recusable: own.as === 'representative' ? await this.recusable(meeting, actor, db) : [],
    };
  }

  /** What one person is asked and has answered. */
  async own(meeting: MeetingRow, personId: string, db: Db): Promise<OwnAnswerView> {
    const notice = await lastNotice(db, meeting.id);
    const as = await this.answers.roleOf(db, meeting, personId);
    const answer = (await answersOf(db, meeting.id)).get(personId)?.answer ?? null;
    const calls = await callsOf(db, meeting.id);
    const asked = calls.find((c) => c.alternate_id === personId && c.state === 'asked');
    const [needs] = await db.query(
      'SELECT id FROM meeting_needs WHERE meeting_id = $1 AND person_id = $2',
      [meeting.id, personId],
    );
    return {
      meetingId: meeting.id,
      number: meeting.number,
      year: meeting.year,
      startsAt: meeting.starts_at,
      endsAt: meeting.ends_at,
      place: meeting.place,
      mode: meeting.mode,
      ways: await this.ways(meeting, personId, db),
      answerBy: notice?.answer_by ?? null,
      as,
      answer,
      callUntil: asked?.due_at ?? null,
      seat: as === 'representative' ? await this.seat(meeting, personId, db) : null,
      closed: !(await this.answers.takes(db, meeting)),
      needsWritten: needs !== undefined,
    };
  }

  private async ways(
    meeting: MeetingRow,
    personId: string,
    db: Db,
  ): Promise<OwnAnswerView['ways']> {
    if (!(await this.place.isInvited(meeting, personId, db))) return null;
    const { joinLink, dialIn } = await placeOf(db, meeting);
    return { joinLink, dialIn };
  }

  private async seat({ id }: MeetingRow, personId: string, db: Db): Promise<OwnAnswerView['seat']> {
    const absence = (await absencesOf(db, id)).find(
      (each) => each.person_id === personId && each.part === WHOLE,
    );
    if (absence === undefined || absence.state === 'back') return null;
    return absence.state === 'open' ? 'asking' : absence.state;
  }

  private async coming(meeting: MeetingRow, db: Db): Promise<string[]> {
    const answers = await answersOf(db, meeting.id);
    const { names } = await this.people.panel(meeting, db);
    return [...answers.values()]
      .filter(({ answer }) => answer === 'present' || answer === 'online')
      .map(({ person_id }) => names.get(person_id) ?? '')
      .filter((name) => name !== '')
      .sort(norwegianOrder);
  }

  /** Cases that are not begun and that the person may know of; their numbers, since the agenda has the titles. */
  private async recusable(meeting: MeetingRow, actor: Actor, db: Db): Promise<RecusableCaseView[]> {
    const live = await this.meetings.shown(meeting.id, db);
    const away = (await absencesOf(db, meeting.id)).filter(
      ({ person_id, state }) => person_id === actor.personId && state !== 'back',
    );
    return live.items
      .filter((item) => item.state === 'pending' && mayReadClosed(live, item, actor))
      .map((item) => ({
        itemId: item.id,
        caseNumber: caseNumber(item),
        recused: away.some(({ part }) => part === item.id),
      }));
  }
}
