/** A vote for none of them. */
export const BLANK = 'blank';
/** What may be said to the only candidate. */
export const SOLE = ['yes', 'no', BLANK];

/** Keys of what may be voted for in a round: its candidates, or yes and no to the only one. */
export function optionsOf(candidateIds: readonly string[]): string[] {
  return candidateIds.length === 1 ? SOLE : [...candidateIds, BLANK];
}
