import { keyedHash, sameHash } from '../../kernel/secret-words';

/** No person reads and fills in the form faster. */
const FASTEST_MS = 5_000;

/** When the form was shown, in a form nobody can write themselves: '<instant>.<keyed hash>'. */
export function formStamp(secret: string, campaignId: string, now: string): string {
  return `${now}~${keyedHash(secret, 'application form', campaignId, now)}`;
}

/** What is wrong with a stamp: not ours, or sent so soon that a machine must have filled it in. Null when nothing. */
export function faultOfStamp(
  stamp: string,
  on: { secret: string; campaignId: string; now: string },
): 'form-unknown' | 'too-fast' | null {
  const [shown = '', hash = ''] = stamp.split('~');
  const known = sameHash(keyedHash(on.secret, 'application form', on.campaignId, shown), hash);
  if (!known) return 'form-unknown';
  return Date.parse(on.now) - Date.parse(shown) < FASTEST_MS ? 'too-fast' : null;
}
