import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { MINUTES_WORDS, MinutesLanguage } from '../../texts/minutes-words';
import { nameOf } from '../attendance/panel-on-day';
import { mayReadClosed } from '../closed-items';
import { judgeItem, LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { decisionView, Outcomes, outcomesOf, peopleIn } from '../live/live-outcomes';
import { caseNumber, ItemRow } from '../meeting-rows';
import { MinutesItemView, MinutesView } from './minutes.view';
import { absentIn, presentIn, summaryOf } from './minutes-people';
import { publicMinutes } from './public-minutes';

export interface MinutesChoice {
  audience: 'panel' | 'public';
  language: MinutesLanguage;
}

/** The minutes of a meeting in one of two renderings of one text (interpretation `openness`). */
@Injectable()
export class MinutesPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly meetings: LiveMeetings,
  ) {}

  /** The panel's rendering leaves out closed items the actor may not read. @throws not-found */
  async view(meetingId: string, choice: MinutesChoice, actor: Actor): Promise<MinutesView> {
    const live = await this.meetings.shown(meetingId);
    const outcomes = await outcomesOf(this.readDb, meetingId);
    await this.meetings.addNames(live.panel, everyone(live, outcomes));
    const panel = await this.panelMinutes(live, outcomes, choice, actor);
    return choice.audience === 'panel' ? panel : publicMinutes(panel, live.items, live.panel);
  }

  private async panelMinutes(
    live: LiveMeeting,
    outcomes: Outcomes,
    { language }: MinutesChoice,
    actor: Actor,
    db: Db = this.readDb,
  ): Promise<MinutesView> {
    const { meeting, panel } = live;
    const words = MINUTES_WORDS[language];
    const chairId = await this.chairOf(live, outcomes, db);
    const writers = outcomes.entries.map(({ author_id }) => author_id);
    return {
      meetingId: meeting.id,
      audience: 'panel',
      language,
      title: words.title(meeting.number, meeting.year),
      number: meeting.number,
      year: meeting.year,
      startsAt: meeting.starts_at,
      endsAt: meeting.ends_at,
      openedAt: meeting.opened_at,
      closedAt: meeting.closed_at,
      place: meeting.place,
      chair: chairId === null ? null : nameOf(panel, chairId),
      minuteTaker: nameOf(panel, writers[0] ?? panel.coordinatorId) || null,
      state: meeting.state,
      statutesName: panel.statutes.data.name,
      present: presentIn(live, words),
      absent: absentIn(live, words),
      presentSummary: summaryOf(live, words),
      items: live.items.map((item) => itemView(live, item, outcomes, actor, words.exempt)),
    };
  }

  /** Who chaired the first decision, else who would chair the last item. */
  private chairOf(live: LiveMeeting, { decisions }: Outcomes, db: Db): Promise<string | null> {
    const first = decisions[0];
    if (first) return Promise.resolve(first.frozen.chairId);
    const last = live.items.findLast(({ started_at }) => started_at !== null) ?? null;
    return this.meetings.chair(live, last, db);
  }
}

function everyone({ room }: LiveMeeting, { entries, decisions }: Outcomes): string[] {
  return [
    ...room.stays.map(({ person_id }) => person_id),
    ...room.calls.map(({ person_id }) => person_id),
    ...entries.map(({ author_id }) => author_id),
    ...decisions.flatMap(peopleIn),
  ];
}

function itemView(
  live: LiveMeeting,
  item: ItemRow,
  { entries, decisions }: Outcomes,
  actor: Actor,
  exempt: string,
): MinutesItemView {
  const head = { caseNumber: caseNumber(item), type: item.type };
  if (!mayReadClosed(live, item, actor)) {
    return { ...head, title: exempt, exempt: true, entries: [], recused: [], decisions: [] };
  }
  const { panel } = live;
  return {
    ...head,
    title: item.title,
    exempt: false,
    entries: entries
      .filter(({ item_id }) => item_id === item.id)
      .map(({ written_at, text }) => ({ at: written_at, text })),
    recused: judgeItem(live, item).facts.recusedIds.map((id) => nameOf(panel, id)),
    decisions: decisions
      .filter(({ item_id }) => item_id === item.id)
      .map((row) => decisionView(row, head.caseNumber, panel)),
  };
}
