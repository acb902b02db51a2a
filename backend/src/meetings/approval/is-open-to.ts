import { Actor } from '../../kernel/actor';
import { mayReadClosed } from '../closed-items';
import type { LiveMeeting } from '../live/live-meeting';

/** What is said of a closed case is for those who may read the case. */
export function isOpenTo(live: LiveMeeting, itemId: string | null, actor: Actor): boolean {
  if (itemId === null) return true;
  const item = live.items.find(({ id }) => id === itemId);
  return item !== undefined && mayReadClosed(live, item, actor);
}
