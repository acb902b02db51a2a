import type { MeetingState } from '../meeting.view';
import type { CaseStatus } from './cases.view';

/** A case on one meeting's agenda. */
export interface Placement {
  caseId: string;
  itemId: string;
  itemState: 'pending' | 'current' | 'done';
  startedAt: string | null;
  meetingId: string;
  number: number;
  year: number;
  startsAt: string;
  state: MeetingState;
  decisions: number;
}

export interface StatusFacts {
  raised: boolean;
  withdrawn: boolean;
  /** Earliest meeting first. */
  placements: readonly Placement[];
  /** The answer that holds now. */
  answer: 'postponed' | 'declined' | null;
}

/** Whether the meeting is still to come or going on. */
export function isAhead({ state }: Placement): boolean {
  return state === 'planned' || state === 'live';
}

/** Where a case stands. What happened in a meeting weighs more than what AU said before it. */
export function statusOf({ raised, withdrawn, placements, answer }: StatusFacts): CaseStatus {
  if (withdrawn) return 'withdrawn';
  const ahead = placements.find((each) => isAhead(each) && each.decisions === 0);
  if (ahead) return placements.some(wasLeft) ? 'carriedOver' : 'onAgenda';
  if (placements.some(({ decisions }) => decisions > 0)) return 'decided';
  if (placements.some(({ itemState }) => itemState !== 'pending')) return 'treated';
  if (answer !== null) return answer === 'declined' ? 'answered' : 'postponed';
  return raised && placements.length === 0 ? 'raised' : 'unplaced';
}

/** The meeting ended before it came to the case. */
export function wasLeft({ state, itemState }: Placement): boolean {
  return state === 'closed' && itemState === 'pending';
}

/** The meeting a case belongs to now: the one ahead, else the last one that dealt with it; null for none. */
export function meetingOf(placements: readonly Placement[]): Placement | null {
  const held = placements.filter(({ state }) => state !== 'cancelled');
  return held.find(isAhead) ?? held.at(-1) ?? null;
}
