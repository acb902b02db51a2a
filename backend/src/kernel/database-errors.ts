import { badInput, busy, conflict } from './problem';

const RETRYABLE = new Set(['40001', '40P01', 'SQLITE_BUSY']);
const DUPLICATE = new Set(['23505']);
const REFERENCE = new Set(['23503']);
const UNREADABLE = new Set(['22001', '22003', '22021', '22P02', '22P05']);
const TOO_BUSY = new Set(['55P03', 'SQLITE_BUSY', '40001', '40P01', 'SQLITE_FULL', '53100']);

/** The driver's code of a failed statement ('SQLITE_BUSY', '40001'), or null when it is no such error. */
export function driverCode(error: unknown): string | null {
  const inner = (error as { driverError?: unknown } | null)?.driverError ?? error;
  const code = (inner as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
}

/** True when the same transaction may succeed if it is simply run again. */
export function isRetryable(error: unknown): boolean {
  const code = driverCode(error);
  return code !== null && RETRYABLE.has(code);
}

/**
 * A failed statement as the refusal its caller can act on; anything else unchanged. Two people adding the same
 * thing at once is their conflict, not our breakdown.
 */
export function asProblem(error: unknown): unknown {
  const code = driverCode(error);
  if (code === null) return error;
  const message = error instanceof Error ? error.message : '';
  if (DUPLICATE.has(code) || message.includes('UNIQUE constraint')) return conflict('duplicate');
  if (REFERENCE.has(code) || message.includes('FOREIGN KEY constraint'))
    return conflict('reference');
  if (UNREADABLE.has(code)) return badInput([{ field: '', constraint: 'value' }]);
  if (TOO_BUSY.has(code)) return busy();
  return error;
}
