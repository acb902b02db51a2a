import { Injectable } from '@nestjs/common';
import { HeldElectionsReader } from '../../elections/held-elections-reader';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { MINUTES_WORDS, MinutesLanguage } from '../../texts/minutes-words';
import { nameOf } from '../attendance/panel-on-day';
import { mayReadClosed } from '../closed-items';
import { judgeItem, LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { decisionView, Outcomes, outcomesOf, peopleIn } from '../live/live-outcomes';
import { caseNumber, ItemRow } from '../meeting-rows';
import { questionsOf } from '../recusal/question-rows';
import { minutedTasks } from '../tasks/minuted-tasks';
import { inputViews } from '../votes/item-votes';
import { electionLines } from './election-lines';
import { MinutesItemView, MinutesView } from './minutes.view';
import { Acts, actsIn, handoversIn, namedIn, pausesIn } from './minutes-acts';
import { absentIn, presentIn, summaryOf } from './minutes-people';
import { nameless, NOTHING, publicMinutes } from './public-minutes';

export interface MinutesChoice {
  audience: 'panel' | 'public';
  language: MinutesLanguage;
}

/** Which items a rendering shows; the others are «Unntatt». */
export type Reads = (live: LiveMeeting, item: ItemRow) => boolean;

/** The panel's rendering with the meeting it was made from. */
export interface Rendered {
  live: LiveMeeting;
  view: MinutesView;
}

/** The minutes of a meeting in one of two renderings of one text (interpretation `openness`). */
@Injectable()
export class MinutesPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly meetings: LiveMeetings,
    private readonly elections: HeldElectionsReader,
  ) {}

  /** The panel's rendering leaves out closed items the actor may not read. @throws not-found */
  async view(meetingId: string, choice: MinutesChoice, actor: Actor): Promise<MinutesView> {
    const live = await this.meetings.shown(meetingId);
    const reads: Reads = (of, item) => mayReadClosed(of, item, actor);
    const { view } = await this.render(live, choice.language, reads);
    return choice.audience === 'panel' ? view : publicMinutes(view, live.items, hides(live, view));
  }

  /** The panel's rendering for readers of whom `reads` tells what is open to them. */
  async render(
    live: LiveMeeting,
    language: MinutesLanguage,
    reads: Reads,
    db: Db = this.readDb,
  ): Promise<Rendered> {
    const outcomes = await outcomesOf(db, live.meeting.id);
    const acts: Acts = {
      questions: await questionsOf(db, live.meeting.id),
      tasks: await minutedTasks(db, live.meeting),
      elections: await this.elections.inCases(electionCasesIn(live), db),
    };
    const named = [...everyone(live, outcomes), ...namedIn(live, acts)];
    await this.meetings.addNames(live.panel, named, db);
    const view = await this.panelMinutes(live, outcomes, language, db);
    const of = { live, outcomes, acts, reads, language };
    const items = live.items.map((item) => itemView(of, item));
    return { live, view: { ...view, items } };
  }

  private async panelMinutes(
    live: LiveMeeting,
    outcomes: Outcomes,
    language: MinutesLanguage,
    db: Db,
  ): Promise<Omit<MinutesView, 'items'>> {
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
      statutesName: words.edition(panel.statutes.data.name, panel.statutes.inForceFrom),
      present: presentIn(live, words),
      absent: absentIn(live, words),
      presentSummary: summaryOf(live, words),
      pauses: pausesIn(live),
      handovers: handoversIn(live),
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

/** Cases of type «valg», where elections are. */
function electionCasesIn({ items }: Pick<LiveMeeting, 'items'>): string[] {
  return items.filter(({ type }) => type === 'election').map(({ case_id }) => case_id);
}

/** Nobody is named before they have agreed to it. */
function hides({ panel }: LiveMeeting, { language }: MinutesView): (text: string) => string {
  return nameless([...panel.names.values()], MINUTES_WORDS[language].someone);
}

function everyone({ room }: LiveMeeting, { entries, decisions }: Outcomes): string[] {
  return [
    ...room.stays.map(({ person_id }) => person_id),
    ...room.calls.map(({ person_id }) => person_id),
    ...entries.map(({ author_id }) => author_id),
    ...decisions.flatMap(peopleIn),
  ];
}

/** All that is told of a meeting, for whom and in which language. */
interface Told {
  live: LiveMeeting;
  outcomes: Outcomes;
  acts: Acts;
  reads: Reads;
  language: MinutesLanguage;
}

function itemView({ live, outcomes, acts, reads, language }: Told, item: ItemRow): MinutesItemView {
  const { entries, decisions, dissents, held } = outcomes;
  const { exempt } = MINUTES_WORDS[language];
  const head = { id: item.id, caseNumber: caseNumber(item), type: item.type };
  if (!reads(live, item)) return { ...head, title: exempt, exempt: true, ...NOTHING };
  const { panel } = live;
  const { recusedIds } = judgeItem(live, item).facts;
  return {
    ...head,
    title: item.title,
    exempt: false,
    entries: entries
      .filter(({ item_id }) => item_id === item.id)
      .map(({ id, written_at, text, panel_only }) => ({
        id,
        at: written_at,
        text,
        panelOnly: panel_only === 1,
      })),
    recused: recusedIds.map((id) => nameOf(panel, id)),
    recusedCount: recusedIds.length,
    ...actsIn(live, item.id, acts),
    elections: electionLines(live, acts.elections, item.case_id, language),
    decisions: decisions
      .filter(({ item_id }) => item_id === item.id)
      .map((row) => decisionView(row, head.caseNumber, panel, dissents)),
    inputs: inputViews(held, item.id).map(({ text, at, finding }) => ({ text, at, finding })),
  };
}
