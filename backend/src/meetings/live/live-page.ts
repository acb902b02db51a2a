import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { nameOf } from '../attendance/panel-on-day';
import { chairingView } from '../chairing/chairing-page';
import { itemRoom } from '../recusal/item-room';
import { QuestionRow, questionsOf } from '../recusal/question-rows';
import type { StepInView } from '../recusal/recusal.view';
import { StepIn } from '../recusal/step-in';
import { expectedSubstitutions } from '../callup/absence-rows';
import { isApproved } from '../approval/minutes-rows';
import { caseNumber, ItemRow } from '../meeting-rows';
import { plannedStarts } from '../planned-starts';
import { mayReadClosed } from '../closed-items';
import { titleFor } from '../closing/neutral-title';
import { itemVotes, NO_VOTES } from '../votes/item-votes';
import type { WeighingView } from '../votes/votes.view';
import { WeightyCases } from '../decisions/weighty-cases-reader';
import { proposalViews } from '../votes/proposal-views';
import { FollowUpPage } from '../tasks/follow-up-page';
import { GROUNDS } from '../rules/grounds';
import { saidInRoom } from '../statements/in-the-room';
import { DecisionView, LiveItemView, LiveView } from './live.view';
import { currentItem, judgeItem, LiveMeeting, LiveMeetings, mayAlwaysRecord } from './live-meeting';
import { decisionView, Outcomes, outcomesOf, peopleIn } from './live-outcomes';
import { presences, quorumView } from './presences';
import { weighingsIn } from './weighings';

/** The whole live meeting as one answer: a fixed number of queries, whatever its length. */
@Injectable()
export class LivePage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly meetings: LiveMeetings,
    private readonly stepIn: StepIn,
    private readonly followUp: FollowUpPage,
    private readonly weighty: WeightyCases,
  ) {}

  /** @throws not-found */
  async view(meetingId: string, actor: Actor, db: Db = this.readDb): Promise<LiveView> {
    const live = await this.meetings.shown(meetingId, db);
    const outcomes = await outcomesOf(db, meetingId);
    await this.meetings.addNames(live.panel, everyone(live, outcomes), db);
    const current = currentItem(live);
    const chair = await this.meetings.chairNow(live, current, db);
    const chairId = chair.personId;
    const records = mayAlwaysRecord(actor) || (chairId !== null && chairId === actor.personId);
    const { meeting, panel, room, items } = live;
    const asked = {
      questions: await questionsOf(db, meetingId),
      stepIn: records ? await this.stepIn.view(live, db) : [],
    };
    const tasks = await this.followUp.tasks(live, actor, db);
    const weighings = await weighingsIn(live, outcomes, this.weighty, db);
    const starts = plannedStarts(meeting.starts_at, items);
    return {
      id: meeting.id,
      number: meeting.number,
      year: meeting.year,
      startsAt: meeting.starts_at,
      state: meeting.state,
      currentItemId: meeting.current_item_id,
      chair: chairId === null ? null : { personId: chairId, name: nameOf(panel, chairId) },
      presences: presences(panel, room, judgeItem(live, current), mayAlwaysRecord(actor)),
      items: items.map((item, i) => ({
        ...itemView(
          item,
          outcomes,
          { live, actor, records, chairId },
          { plannedAt: starts[i] ?? '', weighing: weighings.get(item.id) ?? null, ...asked },
        ),
        tasks: tasks.filter(({ itemId }) => itemId === item.id),
      })),
      expected: records ? await expectedSubstitutions(db, meetingId) : [],
      chairing: await chairingView(db, live, chair, actor, records),
      can: records ? await this.can(live, db) : [],
      version: meeting.version,
      now: live.now,
    };
  }

  /** What the panel has approved is written in no more. */
  private async can({ meeting }: LiveMeeting, db: Db): Promise<string[]> {
    const approved = meeting.state === 'closed' && (await isApproved(db, meeting.id));
    return approved ? ['chair', 'attendance'] : ['chair', 'write', 'attendance'];
  }
}

function everyone({ room }: LiveMeeting, outcomes: Outcomes): string[] {
  return [
    ...room.stays.map(({ person_id }) => person_id),
    ...room.calls.map(({ person_id }) => person_id),
    ...outcomes.proposals.map(({ by_person_id }) => by_person_id),
    ...outcomes.entries.map(({ author_id }) => author_id),
    ...outcomes.decisions.flatMap(peopleIn),
    ...outcomes.held.choices.map(({ person_id }) => person_id),
    ...outcomes.dissents.map(({ person_id }) => person_id),
  ];
}

interface Asked {
  plannedAt: string;
  weighing: WeighingView | null;
  questions: QuestionRow[];
  stepIn: StepInView[];
}

function itemView(
  item: ItemRow,
  outcomes: Outcomes,
  reader: Reader,
  { plannedAt, weighing, questions, stepIn }: Asked,
): Omit<LiveItemView, 'tasks'> {
  const { live, actor } = reader;
  const { panel, room } = live;
  const open = mayReadClosed(live, item, actor);
  const said = open ? saidIn(item, outcomes, { ...reader, weighing }) : NOTHING_SAID;
  return {
    id: item.id,
    caseId: item.case_id,
    caseNumber: caseNumber(item),
    ...titleFor(live, item, actor),
    law: item.ground && GROUNDS[item.ground].law,
    type: item.type,
    minutes: item.minutes,
    state: item.state,
    closed: item.closed === 1,
    startedAt: item.started_at,
    finishedAt: item.finished_at,
    extraMinutes: item.extra_minutes,
    plannedAt,
    decisionsText: said.decisions.find(isDecision)?.text ?? null,
    version: item.version,
    quorum: quorumView(judgeItem(live, item), panel, mayAlwaysRecord(actor)),
    ...said,
    statements: saidInRoom(live, item, outcomes.statements, actor),
    recusals: room.recusals
      .filter((each) => each.item_id === item.id && each.ended_at === null)
      .map(({ id, person_id }) => ({ id, personId: person_id, name: nameOf(panel, person_id) })),
    room: itemRoom(live, item, questions, stepIn),
  };
}

/** Who reads, and what they may do. */
interface Reader {
  live: LiveMeeting;
  actor: Actor;
  records: boolean;
  chairId: string | null;
}

/** An adopted amendment only changes what is then voted on. */
function isDecision({ outcome, kind }: DecisionView): boolean {
  return outcome === 'adopted' && kind !== 'amendment';
}

type Said = Pick<LiveItemView, 'proposals' | 'decisions' | 'entries' | 'votes'>;

const NOTHING_SAID: Said = { proposals: [], decisions: [], entries: null, votes: NO_VOTES };

function saidIn(item: ItemRow, outcomes: Outcomes, reader: Reader & Pick<Asked, 'weighing'>): Said {
  const { panel } = reader.live;
  const here = <T extends { item_id: string }>(rows: T[]) =>
    rows.filter(({ item_id }) => item_id === item.id);
  const decisions = here(outcomes.decisions);
  return {
    proposals: proposalViews(here(outcomes.proposals), decisions, { ...reader, panel }),
    decisions: decisions.map((row) =>
      decisionView(row, caseNumber(item), panel, outcomes.dissents),
    ),
    votes: itemVotes({ ...reader, item }, outcomes.held, decisions),
    entries: here(outcomes.entries).map((row) => ({
      id: row.id,
      at: row.written_at,
      text: row.text,
      author: nameOf(panel, row.author_id),
      released: row.statement_id !== null,
      version: row.version,
    })),
  };
}
