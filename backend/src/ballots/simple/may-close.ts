import type { Actor } from '../../kernel/actor';
import type { BallotSubject } from '../ballot-owners';
import type { BallotRow } from '../ballot-rows';

/** Whoever holds a ballot without tellers says first that it is over; then anybody else who may, says it too. */
export function mayCloseSimple(
  { state, mode, closing_by }: Pick<BallotRow, 'state' | 'mode' | 'closing_by'>,
  { holds, seconds }: Pick<BallotSubject, 'holds' | 'seconds'>,
  { personId }: Actor,
): boolean {
  if (mode !== 'simple' || state !== 'open' || personId === null) return false;
  return closing_by === null ? holds : closing_by !== personId && (holds || seconds);
}
