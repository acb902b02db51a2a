import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import type { Finding } from '../../kernel/finding';
import { norwegianOrder } from '../../kernel/norwegian-order';
import { osloDate } from '../../kernel/oslo';
import { nameOf } from '../attendance/panel-on-day';
import { mayReadClosed } from '../closed-items';
import { LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { kindOf } from '../live/presences';
import { caseNumber } from '../meeting-rows';
import { deadlineDays, deadlines } from '../rules/deadlines';
import { minutes } from '../rules/minutes';
import { isOpenTo } from './is-open-to';
import { decisionsSince } from './later-decisions';
import { approvalCase, approvalView } from './approval-case';
import { canDo, handles } from './life-acts';
import { commentView, wishViews } from './life-comments';
import { MinutesLifeView } from './life.view';
import { MentionTexts, OpenMention } from './mention-texts';
import {
  approvalOf,
  ApprovingDecision,
  CommentRow,
  commentsOf,
  mentionAnswers,
  MentionRow,
  MinutesRow,
  minutesOf,
  ReaderRow,
  readersOf,
} from './minutes-rows';
import { SealedMinutes } from './sealed-minutes';

/** Everything that is stored of one meeting's minutes beside their text. */
interface Life {
  live: LiveMeeting;
  row: MinutesRow | null;
  readers: ReaderRow[];
  comments: CommentRow[];
  approval: ApprovingDecision | null;
  answers: MentionRow[];
  mentions: OpenMention[];
  written: boolean;
}

/** Where the minutes of a meeting stand, and what the reader has to do with them. */
@Injectable()
export class MinutesLifePage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly meetings: LiveMeetings,
    private readonly texts: MentionTexts,
    private readonly sealed: SealedMinutes,
  ) {}

  /** @throws not-found */
  async view(meetingId: string, actor: Actor, db: Db = this.readDb): Promise<MinutesLifeView> {
    const life = await this.load(await this.meetings.load(meetingId, db), db);
    const { live, row } = life;
    const { meeting } = live;
    const can = canDo(stateOf(life), life, actor);
    const due = deadlineDays(osloDate(meeting.starts_at), live.panel.statutes.data.deadlines);
    return {
      meetingId,
      number: meeting.number,
      year: meeting.year,
      state: stateOf(life),
      sentAt: row?.sent_at ?? null,
      readyAt: row?.ready_at ?? null,
      approvedAt: life.approval?.decided_at ?? null,
      publishedAt: row?.published_at ?? null,
      draftDue: due.minutesDraft,
      objectionsDue: row?.objections_on ?? due.objections,
      findings: this.findings(life),
      recipients: handles(actor) && row === null ? recipientsOf(live).map(({ name }) => name) : [],
      ...roundOf(life, actor),
      approvalCase: await approvalCase(db, row),
      approval: approvalView(life.approval),
      sealed: await this.sealed.of(live, row, actor, db),
      addenda: await this.sealed.addenda(live, row, actor, db),
      cases: casesFor(live, actor),
      decisions:
        life.approval !== null && can.includes('addendum')
          ? await decisionsSince(db, life.approval)
          : [],
      can,
      version: row?.version ?? 0,
    };
  }

  private async load(live: LiveMeeting, db: Db): Promise<Life> {
    const row = await minutesOf(db, live.meeting.id);
    const [counted] = await db.query<{ n: number }>(
      'SELECT CAST(count(*) AS integer) AS n FROM minutes_entry e ' +
        'JOIN agenda_item i ON i.id = e.item_id WHERE i.meeting_id = $1',
      [live.meeting.id],
    );
    const stays = live.room.stays.map(({ person_id }) => person_id);
    await this.meetings.addNames(live.panel, stays, db);
    const written = (counted?.n ?? 0) > 0;
    if (row === null) return { ...NOTHING, live, row, written };
    return {
      live,
      row,
      written,
      readers: await readersOf(db, row),
      comments: await commentsOf(db, row),
      approval: await approvalOf(db, row),
      answers: await mentionAnswers(db, row),
      mentions: (await this.texts.of(live, row.language, db)).mentions,
    };
  }

  /** UP 4.3: a held meeting has minutes; a late draft or late answers are a warning. */
  private findings({ live, row, written }: Life): Finding[] {
    const { meeting, panel } = live;
    const { data, interpretations } = panel.statutes;
    const { number, year, state } = meeting;
    const held = state === 'closed';
    const kept = minutes({ number, year, held, written }, data);
    if (!held) return [kept];
    const doneOn = {
      notice: null,
      papers: null,
      minutesDraft: row && osloDate(row.sent_at),
      objections: row?.ready_at ? osloDate(row.ready_at) : null,
    };
    const meetingOn = osloDate(meeting.starts_at);
    const facts = { meetingOn, today: this.clock.today(), doneOn, settings: null };
    const days = deadlines(facts, data, interpretations).filter(({ facts: { kind } }) =>
      ['minutesDraft', 'objections'].includes(String(kind)),
    );
    return [kept, ...days];
  }
}

const NOTHING = { readers: [], comments: [], approval: null, answers: [], mentions: [] };

/** Everyone of the panel who was there; whoever keeps the minutes need not be asked. */
export function recipientsOf({ room, panel }: LiveMeeting): { id: string; name: string }[] {
  const ids = new Set(room.stays.map(({ person_id }) => person_id));
  return [...ids]
    .filter((id) => ['representative', 'alternate'].includes(kindOf(panel, id)))
    .map((id) => ({ id, name: nameOf(panel, id) }))
    .sort((a, b) => norwegianOrder(a.name, b.name));
}

function stateOf({ row, approval }: Life): MinutesLifeView['state'] {
  if (row === null) return 'writing';
  return row.state === 'ready' && approval !== null ? 'approved' : row.state;
}

/** The round of comments, cut to what the reader may know of closed cases. */
function roundOf(
  { live, readers, comments, answers, mentions }: Life,
  actor: Actor,
): Pick<
  MinutesLifeView,
  'readers' | 'asked' | 'answered' | 'mine' | 'comments' | 'mentions' | 'wishes'
> {
  const { panel } = live;
  const self = actor.personId;
  const seen = comments.filter(({ item_id }) => isOpenTo(live, item_id, actor));
  const saidBy = (id: string) => comments.filter(({ author_id }) => author_id === id).length;
  const own = mentions.filter(({ personId }) => personId === self);
  const waiting = own.filter(({ hash }) =>
    answers.every((each) => each.person_id !== self || each.sentence_hash !== hash),
  );
  const mine = readers.find(({ person_id }) => person_id === self);
  return {
    readers: handles(actor)
      ? readers.map(({ person_id, fine_at }) => {
          const name = nameOf(panel, person_id);
          return { name, fineAt: fine_at, comments: saidBy(person_id) };
        })
      : [],
    asked: readers.length,
    answered: readers.filter((each) => each.fine_at !== null || saidBy(each.person_id) > 0).length,
    mine: { asked: mine !== undefined, fineAt: mine?.fine_at ?? null },
    comments: seen.map((row) => commentView(row, panel, self)),
    mentions: { all: own.length, waiting: waiting.length },
    wishes: handles(actor) ? wishViews(answers, mentions, panel) : [],
  };
}

function casesFor(live: LiveMeeting, actor: Actor): MinutesLifeView['cases'] {
  return live.items
    .filter((item) => mayReadClosed(live, item, actor))
    .map((item) => ({
      itemId: item.id,
      caseNumber: caseNumber(item),
      closed: item.closed === 1,
    }));
}
