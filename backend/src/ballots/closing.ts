import { createHash } from 'node:crypto';

/** Stands where a person's reason for stopping stands. */
export const TOO_FEW = 'For få stemte til at det er hemmelig. Bruk en annen form.';

/** With fewer votes than this the sums would show how people voted. */
export const SUMS_FROM = 5;

/** SHA-256 of envelopes in alphabetical order, one on each line. */
export function digestOf(envelopes: readonly string[]): string {
  return createHash('sha256')
    .update([...envelopes].sort().join('\n'), 'utf8')
    .digest('hex');
}
