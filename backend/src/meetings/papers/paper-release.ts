import { Actor } from '../../kernel/actor';
import type { Finding } from '../../kernel/finding';
import type { LiveMeeting } from '../live/live-meeting';
import { OfficeState, papers, ReleaseFacts } from '../rules/papers';

/**
 * Whether the actor may release papers (UP 4.1, 4.3). An office holder counts as absent when the meeting has
 * begun without them.
 * @param summary the plain summary of the paper to release
 */
export function releaseFinding(live: LiveMeeting, actor: Actor, summary: string): Finding {
  const { meeting, room, panel } = live;
  const stateOf = (holder: string | null): OfficeState => {
    if (holder === null) return 'vacant';
    const here = room.stays.some((s) => s.person_id === holder && s.ended_at === null);
    return meeting.state === 'live' && !here ? 'absent' : 'available';
  };
  const leader = stateOf(panel.leaderId);
  const deputyLeader = stateOf(panel.deputyLeaderId);
  const by = releaserOf(actor);
  const summarised = summary.trim() !== '';
  return papers({ by, leader, deputyLeader, summarised }, panel.statutes.data);
}

/** Whether the actor is the one to release, whatever the paper still lacks. */
export function isReleaser(live: LiveMeeting, actor: Actor): boolean {
  const { remedy } = releaseFinding(live, actor, '');
  return remedy === 'summarise';
}

/** What is said of a released paper that would lose its summary. */
export function summaryFinding(live: LiveMeeting, actor: Actor): Finding {
  const said = releaseFinding(live, actor, '');
  return { ...said, facts: { ...said.facts, lacks: 'summary' }, remedy: 'summarise' };
}

function releaserOf({ roles }: Actor): ReleaseFacts['by'] {
  if (roles.has('leader')) return 'leader';
  if (roles.has('deputyLeader')) return 'deputyLeader';
  return roles.has('coordinator') ? 'coordinator' : 'other';
}
