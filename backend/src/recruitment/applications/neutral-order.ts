import { keyedHash } from '../../kernel/secret-words';

/**
 * The order applicants are shown in: nobody's merit, name or time of sending. It follows from a key the campaign
 * drew when it was made, so it is the same for everyone who looks, every time.
 */
export function neutralOrder<Each extends { id: string }>(
  applicants: readonly Each[],
  shuffle: string,
): Each[] {
  const drawn = applicants.map((each) => ({ each, lot: keyedHash(shuffle, each.id) }));
  return drawn.sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ each }) => each);
}
