import { Actor } from '../../kernel/actor';
import { nameOf } from '../attendance/panel-on-day';
import { isRecusedIn, mayReadClosed } from '../closed-items';
import type { LiveMeeting } from '../live/live-meeting';
import type { ItemRow } from '../meeting-rows';
import type { StatementRow } from './statement-rows';
import { SaidInRoomView } from './statements.view';

/**
 * Whether somebody heard what is said in a case: the meeting is held, they are there, and they have not left for the
 * case. Whoever writes the minutes hears it as well.
 */
export function hears(
  live: LiveMeeting,
  item: ItemRow,
  actor: Actor,
  notedBy: string | null,
): boolean {
  const { personId } = actor;
  if (personId === null || live.meeting.state !== 'live') return false;
  if (isRecusedIn(live.room, item.id, personId) || !mayReadClosed(live, item, actor)) return false;
  const isHere = live.room.stays.some((s) => s.person_id === personId && s.ended_at === null);
  return isHere || personId === notedBy;
}

/** That something was said, without the words, for those who heard it. */
export function saidInRoom(
  live: LiveMeeting,
  item: ItemRow,
  statements: readonly StatementRow[],
  actor: Actor,
): SaidInRoomView[] {
  return statements
    .filter((each) => each.item_id === item.id && hears(live, item, actor, each.noted_by))
    .map(({ id, person_id, noted_by, said_at, version }) => ({
      id,
      name: nameOf(live.panel, person_id),
      at: said_at,
      mayTakeBack: noted_by === actor.personId || person_id === actor.personId,
      version,
    }));
}
