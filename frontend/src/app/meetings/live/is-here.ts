import type { PresenceView } from '../../api/schema';

const HERE: readonly PresenceView['state'][] = ['present', 'remote', 'phone'];

/** In the room, online or on the phone; not one who has left or never came. */
export function isHere({ state }: Pick<PresenceView, 'state'>): boolean {
  return HERE.includes(state);
}
