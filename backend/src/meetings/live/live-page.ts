import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { nameOf } from '../attendance/panel-on-day';
import { expectedSubstitutions } from '../callup/absence-rows';
import { caseNumber, ItemRow } from '../meeting-rows';
import { plannedStarts } from '../planned-starts';
import { mayReadClosed } from '../closed-items';
import { titleFor } from '../closing/neutral-title';
import { GROUNDS } from '../rules/grounds';
import { LiveItemView, LiveView } from './live.view';
import { currentItem, judgeItem, LiveMeeting, LiveMeetings, mayAlwaysRecord } from './live-meeting';
import { decisionView, Outcomes, outcomesOf, peopleIn } from './live-outcomes';
import { presences, quorumView } from './presences';

/** The whole live meeting as one answer: six queries of our own, whatever its length. */
@Injectable()
export class LivePage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly meetings: LiveMeetings,
  ) {}

  /** @throws not-found */
  async view(meetingId: string, actor: Actor, db: Db = this.readDb): Promise<LiveView> {
    const live = await this.meetings.shown(meetingId, db);
    const outcomes = await outcomesOf(db, meetingId);
    await this.meetings.addNames(live.panel, everyone(live, outcomes), db);
    const current = currentItem(live);
    const chairId = await this.meetings.chair(live, current, db);
    const records = mayAlwaysRecord(actor) || (chairId !== null && chairId === actor.personId);
    const { meeting, panel, room, items } = live;
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
      items: items.map((item, i) => itemView(live, item, outcomes, actor, starts[i] ?? '')),
      expected: records ? await expectedSubstitutions(db, meetingId) : [],
      can: records ? ['chair', 'write', 'attendance'] : [],
      version: meeting.version,
      now: live.now,
    };
  }
}

function everyone({ room }: LiveMeeting, outcomes: Outcomes): string[] {
  return [
    ...room.stays.map(({ person_id }) => person_id),
    ...room.calls.map(({ person_id }) => person_id),
    ...outcomes.proposals.map(({ by_person_id }) => by_person_id),
    ...outcomes.entries.map(({ author_id }) => author_id),
    ...outcomes.decisions.flatMap(peopleIn),
  ];
}

function itemView(
  live: LiveMeeting,
  item: ItemRow,
  outcomes: Outcomes,
  actor: Actor,
  plannedAt: string,
): LiveItemView {
  const { panel, room } = live;
  const open = mayReadClosed(live, item, actor);
  const said = open ? saidIn(item, outcomes, live) : NOTHING_SAID;
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
    decisionsText: said.decisions.find(({ outcome }) => outcome === 'adopted')?.text ?? null,
    version: item.version,
    quorum: quorumView(judgeItem(live, item), panel, mayAlwaysRecord(actor)),
    ...said,
    recusals: room.recusals
      .filter((each) => each.item_id === item.id && each.ended_at === null)
      .map(({ id, person_id }) => ({ id, personId: person_id, name: nameOf(panel, person_id) })),
  };
}

type Said = Pick<LiveItemView, 'proposals' | 'decisions' | 'entries'>;

const NOTHING_SAID: Said = { proposals: [], decisions: [], entries: null };

function saidIn(item: ItemRow, outcomes: Outcomes, { panel }: LiveMeeting): Said {
  const here = <T extends { item_id: string }>(rows: T[]) =>
    rows.filter(({ item_id }) => item_id === item.id);
  const decisions = here(outcomes.decisions);
  return {
    proposals: here(outcomes.proposals).map((row) => ({
      id: row.id,
      text: row.text,
      byPersonId: row.by_person_id,
      byName: nameOf(panel, row.by_person_id),
      at: row.created_at,
      version: row.version,
      decided: decisions.some(({ proposal_id }) => proposal_id === row.id),
    })),
    decisions: decisions.map((row) => decisionView(row, caseNumber(item), panel)),
    entries: here(outcomes.entries).map((row) => ({
      id: row.id,
      at: row.written_at,
      text: row.text,
      author: nameOf(panel, row.author_id),
      version: row.version,
    })),
  };
}
