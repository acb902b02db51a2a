import { Injectable } from '@nestjs/common';
import { HeldElectionsReader, namedInElection } from '../../elections/held-elections-reader';
import { Actor } from '../../kernel/actor';
import { ReadDb } from '../../kernel/db';
import { notFound } from '../../kernel/problem';
import { pauseView } from '../chairing/chairing-page';
import { pausedBetween, runningPause } from '../chairing/room-acts';
import { WeightyCases } from '../decisions/weighty-cases-reader';
import { NEUTRAL_TITLE } from '../closing/neutral-title';
import { currentItem, judgedAt, judgeItem, LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { DecisionRow, decisionView, Outcomes, outcomesOf } from '../live/live-outcomes';
import { weighingsIn } from '../live/weighings';
import { caseNumber, ItemRow } from '../meeting-rows';
import { standings } from '../rules/voting-order';
import { itemVotes } from '../votes/item-votes';
import { textOf } from '../votes/proposal-rows';
import type { WeighingView } from '../votes/votes.view';
import { screenElection } from './screen-election';
import type {
  ScreenElectionView,
  ScreenItemView,
  ScreenQuorumView,
  ScreenResultView,
  ScreenView,
} from './screen.view';

/** The shared screen: the same for everyone, so nothing in it depends on who opened it. */
@Injectable()
export class ScreenPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly meetings: LiveMeetings,
    private readonly weighty: WeightyCases,
    private readonly elections: HeldElectionsReader,
  ) {}

  /** @throws not-found, also for who neither prepares nor chairs the meeting */
  async view(meetingId: string, actor: Actor): Promise<ScreenView> {
    const live = await this.meetings.shown(meetingId);
    if (!(await this.meetings.records(actor, live, this.readDb))) throw notFound();
    const { meeting } = live;
    const item = currentItem(live);
    const outcomes = await outcomesOf(this.readDb, meetingId);
    const election = await this.election(live, item);
    const weighings = await weighingsIn(live, outcomes, this.weighty, this.readDb);
    const pause = runningPause(live.acts);
    return {
      id: meeting.id,
      number: meeting.number,
      year: meeting.year,
      startsAt: meeting.starts_at,
      endsAt: meeting.ends_at,
      state: meeting.state,
      item: item && itemView({ live, actor, weighings, election }, item, outcomes),
      quorum: quorumView(live, item),
      pause: pause && pauseView(pause),
      now: live.now,
    };
  }

  /** Null for any other case. */
  private async election(
    live: LiveMeeting,
    item: ItemRow | null,
  ): Promise<ScreenElectionView | null> {
    if (item?.type !== 'election' || item.closed === 1) return null;
    const elections = await this.elections.inCases([item.case_id]);
    await this.meetings.addNames(live.panel, elections.flatMap(namedInElection));
    return screenElection(live, elections);
  }
}

/** Who looks, and how what lies on the table weighs. */
interface Looking {
  live: LiveMeeting;
  actor: Actor;
  weighings: ReadonlyMap<string, WeighingView>;
  election: ScreenElectionView | null;
}

function itemView(look: Looking, item: ItemRow, outcomes: Outcomes): ScreenItemView {
  const { live } = look;
  const closed = item.closed === 1;
  const { started_at } = item;
  return {
    caseNumber: caseNumber(item),
    title: closed ? NEUTRAL_TITLE : item.title,
    hidden: closed,
    startedAt: started_at,
    minutes: item.minutes,
    extraMinutes: item.extra_minutes,
    pausedMs: started_at === null ? 0 : pausedBetween(live.acts, started_at, judgedAt(live, item)),
    ...(closed ? NOTHING : tableView(look, item, outcomes)),
  };
}

type Table = Pick<ScreenItemView, 'proposals' | 'decisions' | 'vote' | 'result' | 'election'>;
const NOTHING: Table = { proposals: [], decisions: [], vote: null, result: null, election: null };

/** What lies on the table: what is only suggested, withdrawn or lapsed does not. */
function tableView(
  { live, actor, weighings, election }: Looking,
  item: ItemRow,
  outcomes: Outcomes,
): Table {
  const weighing = weighings.get(item.id) ?? null;
  const decided = outcomes.decisions.filter(({ item_id }) => item_id === item.id);
  const outcomeOf = new Map(decided.map(({ proposal_id, outcome }) => [proposal_id, outcome]));
  const known = outcomes.proposals
    .filter(({ item_id }) => item_id === item.id)
    .map((row) => ({ ...row, toId: row.to_id, outcome: outcomeOf.get(row.id) ?? null }));
  const status = standings(known);
  const look = { live, item, actor, records: false, chairId: null, weighing };
  const { open: vote } = itemVotes(look, outcomes.held, outcomes.decisions);
  const onVote = known.find(({ id }) => id === vote?.proposalId);
  return {
    proposals: known.filter(({ id }) => status.get(id) === 'open').map(textOf),
    decisions: decided
      .filter(({ outcome, kind }) => outcome === 'adopted' && kind !== 'amendment')
      .map(({ text }) => text),
    vote:
      vote && onVote ? { text: textOf(onVote), answered: vote.answered, asked: vote.asked } : null,
    result: resultView(decided.at(-1), live),
    election,
  };
}

/** Null before anything was decided. */
function resultView(row: DecisionRow | undefined, { panel }: LiveMeeting): ScreenResultView | null {
  if (!row) return null;
  const { text, kind, outcome, method, byChairsVote, split, ...votes } = decisionView(
    row,
    '',
    panel,
    [],
  );
  return {
    ...{ text, kind, outcome, byChairsVote, split, unanimous: method === 'consensus' },
    ...{ for: votes.for, against: votes.against, blank: votes.blank },
  };
}

function quorumView(live: LiveMeeting, item: ItemRow | null): ScreenQuorumView {
  const { presence, finding } = judgeItem(live, item);
  const { needed, basis } = finding.facts as { needed: number; basis: number };
  return { present: presence.present, needed, basis, ok: finding.ok };
}
