import { Actor } from '../../kernel/actor';
import { conflict, forbidden } from '../../kernel/problem';
import { Tx } from '../../kernel/unit-of-work';
import { isRecusedIn, requireOpenTo } from '../closed-items';
import { judgeItem, LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { ItemRow, requireState } from '../meeting-rows';
import { ChoiceRow, requireOpen, rollOf, voteById, VoteRow } from './vote-rows';

/** A vote that is open, in the meeting it is held in. */
export interface LiveVote {
  live: LiveMeeting & { item: ItemRow };
  vote: VoteRow;
  roll: ChoiceRow[];
}

/** @throws 404; 403 for a closed case one may not follow; 409 once the vote or the meeting has ended */
export async function liveVote(
  meetings: LiveMeetings,
  voteId: string,
  actor: Actor,
  tx: Tx,
): Promise<LiveVote> {
  const vote = await voteById(tx, voteId);
  const live = await meetings.loadByItem(vote.item_id, tx);
  requireOpenTo(live, live.item, actor);
  requireState(live.meeting, 'live');
  requireOpen(vote);
  return { live, vote, roll: await rollOf(tx, voteId) };
}

/**
 * The place on the roll of a person whose answer would count now.
 * @throws 403 for who is recused or was never asked; 409 'not-in-seat' for who has left the room
 */
export function placeOf({ live, roll }: LiveVote, personId: string | null): ChoiceRow {
  const place = roll.find(({ person_id }) => person_id === personId);
  if (!place || isRecusedIn(live.room, live.item.id, place.person_id)) throw forbidden();
  const { seats } = judgeItem(live, live.item).presence;
  if (!seats.some(({ sitterId }) => sitterId === personId)) throw conflict('not-in-seat');
  return place;
}
