import { ProofMethod } from './proof-methods';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** A session that was not used for so long ends, or on one's own device falls back to one factor. */
export const IDLE_MS = HOUR_MS / 2;
const OWN_IDLE_MS = 12 * HOUR_MS;
const LONGEST_MS = 12 * HOUR_MS;
const OWN_LONGEST_MS = 30 * DAY_MS;
/** Being somebody in the example panel guards nothing, and its clock may be set months ahead. */
const EXAMPLE_MS = 400 * DAY_MS;

interface Life {
  method: ProofMethod;
  ownDevice: boolean;
  expiresAt: string;
  lastSeenAt: string;
  endedAt: string | null;
}

/** What has become of a session: it lives, has lain idle (and may be kept for good reason), or is over. */
export type LifeState = 'alive' | 'idle' | 'over';

/** Judges the idle and the absolute limit. */
export function stateOf(session: Life, now: string): LifeState {
  const at = Date.parse(now);
  if (session.endedAt !== null || at >= Date.parse(session.expiresAt)) return 'over';
  if (session.method === 'example') return 'alive';
  const idle = at - Date.parse(session.lastSeenAt);
  return idle < (session.ownDevice ? OWN_IDLE_MS : IDLE_MS) ? 'alive' : 'idle';
}

/** True when a session on one's own device has lain so long that its second factor must be proved again. */
export function hasCooled(session: Life, now: string): boolean {
  return session.ownDevice && Date.parse(now) - Date.parse(session.lastSeenAt) >= IDLE_MS;
}

/** The absolute limit in milliseconds: half a day, or thirty days on one's own device. */
export function lifeOf(method: ProofMethod, ownDevice: boolean): number {
  if (method === 'example') return EXAMPLE_MS;
  if (method === 'setup') return IDLE_MS;
  return ownDevice ? OWN_LONGEST_MS : LONGEST_MS;
}
