import { isRecusedIn } from '../closed-items';
import type { LiveMeeting } from '../live/live-meeting';
import { kindOf } from '../live/presences';
import type { ItemRow } from '../meeting-rows';

/** Who may tell in a secret vote on a case: those of the panel who are there and not recused in it. */
export function freeTellers({ panel, room }: LiveMeeting, item: Pick<ItemRow, 'id'>): string[] {
  return room.stays
    .filter(({ ended_at }) => ended_at === null)
    .map(({ person_id }) => person_id)
    .filter((id) => kindOf(panel, id) !== 'guest' && !isRecusedIn(room, item.id, id));
}
