import { finding, type Finding } from '../../kernel/finding';
import type { StatutesData } from '../../statutes/statutes-data';

/** LIX above which a summary is no longer plain. */
const LIX_AT_MOST = 40;
/** A single short sentence says nothing: one long word moves it by ten. */
const WORDS_AT_LEAST = 10;

export interface SummaryFacts {
  /** Readability of the summary; null when it has no words. */
  lix: number | null;
  words: number;
}

/**
 * UP 4.3: papers are prepared so that the members can take part. A plain summary that is heavy to read is a remark to
 * whoever writes it; it bars nothing.
 */
export function plainSummary({ lix, words }: SummaryFacts, data: StatutesData): Finding {
  const heavy = lix !== null && words >= WORDS_AT_LEAST && lix > LIX_AT_MOST;
  return finding(
    'plain-summary',
    data.clauseOf.papers,
    'should',
    'finding',
    !heavy,
    { lix, atMost: LIX_AT_MOST },
    'shorten',
  );
}
