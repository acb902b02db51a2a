import type { KeptCode } from './device';

/**
 * What the list of counted codes says of one's own vote. `earlier`: a vote that was replaced was counted instead of the
 * last. `unsent`: nothing this browser made was ever taken, as far as it knows. `none`: it has no code.
 */
export type Verdict = 'counted' | 'earlier' | 'missing' | 'unsent' | 'none';

/**
 * Looks one's own codes up in the whole list, in the browser.
 * @param kept in the order they were made; a code whose answer was lost may have been taken all the same
 */
export function verdictOf(kept: readonly KeptCode[], list: readonly string[]): Verdict {
  if (kept.length === 0) return 'none';
  const counted = new Set(list);
  const last = kept.findLastIndex(({ delivered }) => delivered);
  const found = kept.findLastIndex(({ code }) => counted.has(code));
  if (found < 0) return last < 0 ? 'unsent' : 'missing';
  return found >= last ? 'counted' : 'earlier';
}
