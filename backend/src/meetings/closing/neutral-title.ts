import { Actor } from '../../kernel/actor';
import { mayReadClosed } from '../closed-items';
import type { LiveMeeting } from '../live/live-meeting';
import type { ItemRow } from '../meeting-rows';

/** What stands instead of the title of a closed case, to everyone who may not read it. Pages say it in the reader’s language: `hidden` tells them to. */
export const NEUTRAL_TITLE = 'Lukket sak';

export interface ShownTitle {
  title: string;
  /** True when the title is the neutral one. */
  hidden: boolean;
}

/** The title of a case as the actor may know it. */
export function titleFor(
  live: Pick<LiveMeeting, 'panel' | 'room'>,
  item: Pick<ItemRow, 'id' | 'closed' | 'started_at' | 'title'>,
  actor: Actor,
): ShownTitle {
  return mayReadClosed(live, item, actor)
    ? { title: item.title, hidden: false }
    : { title: NEUTRAL_TITLE, hidden: true };
}
