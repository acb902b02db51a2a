import { Actor } from '../../kernel/actor';
import { prepares } from '../closed-items';
import type { LiveMeeting } from '../live/live-meeting';
import type { MinutesLifeView } from './life.view';
import type { MinutesRow, ReaderRow } from './minutes-rows';

/** Coordinator, leader and deputy leader see the round through. */
export function handles(actor: Actor): boolean {
  return prepares(actor);
}

/** What this reader may do with the minutes as they stand. */
export function canDo(
  state: MinutesLifeView['state'],
  life: { live: LiveMeeting; row: MinutesRow | null; readers: ReaderRow[]; written: boolean },
  actor: Actor,
): string[] {
  const { live, row, readers, written } = life;
  const keeps = actor.roles.has('coordinator');
  const mine = readers.find(({ person_id }) => person_id === actor.personId);
  const acts: [string, boolean][] = [
    ['send', state === 'writing' && live.meeting.state === 'closed' && written && keeps],
    ['comment', state === 'review' && mine !== undefined],
    ['fine', state === 'review' && mine?.fine_at === null],
    ['handle', state === 'review' && keeps],
    ['close', state === 'review' && keeps],
    ['seal', state === 'approved' && row?.state === 'ready' && keeps],
    ['publish', row?.state === 'approved' && handles(actor)],
    ['addendum', (row?.state === 'approved' || row?.state === 'published') && keeps],
  ];
  return acts.filter(([, may]) => may).map(([name]) => name);
}
