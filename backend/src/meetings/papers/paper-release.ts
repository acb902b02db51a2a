import { Actor } from '../../kernel/actor';
import type { Finding } from '../../kernel/finding';
import type { LiveMeeting } from '../live/live-meeting';
import { OfficeState, papers, ReleaseFacts } from '../rules/papers';

/**
 * Whether the actor may release papers (UP 4.1, 4.3). An office holder counts as absent when the meeting has
 * begun without them.
 */
export function releaseFinding({ meeting, room, panel }: LiveMeeting, actor: Actor): Finding {
  const stateOf = (holder: string | null): OfficeState => {
    if (holder === null) return 'vacant';
    const here = room.stays.some((s) => s.person_id === holder && s.ended_at === null);
    return meeting.state === 'live' && !here ? 'absent' : 'available';
  };
  const leader = stateOf(panel.leaderId);
  const deputyLeader = stateOf(panel.deputyLeaderId);
  const by = releaserOf(actor);
  return papers({ by, leader, deputyLeader }, panel.statutes.data);
}

function releaserOf({ roles }: Actor): ReleaseFacts['by'] {
  if (roles.has('leader')) return 'leader';
  if (roles.has('deputyLeader')) return 'deputyLeader';
  return roles.has('coordinator') ? 'coordinator' : 'other';
}
