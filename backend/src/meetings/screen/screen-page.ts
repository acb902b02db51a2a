import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { ReadDb } from '../../kernel/db';
import { notFound } from '../../kernel/problem';
import { pauseView } from '../chairing/chairing-page';
import { pausedBetween, runningPause } from '../chairing/room-acts';
import { NEUTRAL_TITLE } from '../closing/neutral-title';
import { currentItem, judgedAt, judgeItem, LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { Outcomes, outcomesOf } from '../live/live-outcomes';
import { caseNumber, ItemRow } from '../meeting-rows';
import type { ScreenItemView, ScreenQuorumView, ScreenView } from './screen.view';

/** The shared screen: the same for everyone, so nothing in it depends on who opened it. */
@Injectable()
export class ScreenPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly meetings: LiveMeetings,
  ) {}

  /** @throws not-found, also for who neither prepares nor chairs the meeting */
  async view(meetingId: string, actor: Actor): Promise<ScreenView> {
    const live = await this.meetings.shown(meetingId);
    if (!(await this.meetings.records(actor, live, this.readDb))) throw notFound();
    const { meeting } = live;
    const item = currentItem(live);
    const outcomes = await outcomesOf(this.readDb, meetingId);
    const pause = runningPause(live.acts);
    return {
      id: meeting.id,
      number: meeting.number,
      year: meeting.year,
      startsAt: meeting.starts_at,
      endsAt: meeting.ends_at,
      state: meeting.state,
      item: item && itemView(live, item, outcomes),
      quorum: quorumView(live, item),
      pause: pause && pauseView(pause),
      now: live.now,
    };
  }
}

function itemView(live: LiveMeeting, item: ItemRow, outcomes: Outcomes): ScreenItemView {
  const closed = item.closed === 1;
  const { proposals, decisions } = closed ? { proposals: [], decisions: [] } : outcomes;
  const decided = decisions.filter(({ item_id }) => item_id === item.id);
  const open = proposals.filter(
    ({ id, item_id }) =>
      item_id === item.id && !decided.some(({ proposal_id }) => proposal_id === id),
  );
  const { started_at } = item;
  return {
    caseNumber: caseNumber(item),
    title: closed ? NEUTRAL_TITLE : item.title,
    hidden: closed,
    startedAt: started_at,
    minutes: item.minutes,
    extraMinutes: item.extra_minutes,
    pausedMs: started_at === null ? 0 : pausedBetween(live.acts, started_at, judgedAt(live, item)),
    proposals: open.map(({ text }) => text),
    decisions: decided.filter(({ outcome }) => outcome === 'adopted').map(({ text }) => text),
  };
}

function quorumView(live: LiveMeeting, item: ItemRow | null): ScreenQuorumView {
  const { presence, finding } = judgeItem(live, item);
  const { needed, basis } = finding.facts as { needed: number; basis: number };
  return { present: presence.present, needed, basis, ok: finding.ok };
}
