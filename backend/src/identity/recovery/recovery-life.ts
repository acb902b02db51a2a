const DAY_MS = 24 * 60 * 60_000;
/** How long one waits for the second person, and once ready to be carried through. */
const WAITING_DAYS = 14;

export type RecoveryState = 'started' | 'waiting' | 'ready' | 'cancelled' | 'completed' | 'over';

/** When what was done; null = not yet. */
export interface RecoveryDates {
  startedAt: string;
  readyAt: string | null;
  cancelledAt: string | null;
  completedAt: string | null;
}

/** Where a recovery stands at an instant. What nobody carries on is over after two weeks. */
export function recoveryState(dates: RecoveryDates, now: string): RecoveryState {
  if (dates.completedAt !== null) return 'completed';
  if (dates.cancelledAt !== null) return 'cancelled';
  const since = dates.readyAt ?? dates.startedAt;
  const waited = Date.parse(now) - Date.parse(since);
  if (waited > WAITING_DAYS * DAY_MS) return 'over';
  if (dates.readyAt === null) return 'started';
  return waited < 0 ? 'waiting' : 'ready';
}

/** True while it may still be carried on or stopped. */
export function isOpen(dates: RecoveryDates, now: string): boolean {
  return ['started', 'waiting', 'ready'].includes(recoveryState(dates, now));
}
