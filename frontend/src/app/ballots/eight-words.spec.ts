import { createHash } from 'node:crypto';
import { WORDS, eightWords, fromWords } from './eight-words';

/** How many letters must be put in, taken out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('Eight words', () => {
  it('are of a list of 256 short words, any two of which differ in two letters', () => {
    expect(WORDS).toHaveLength(256);
    for (const word of WORDS) expect(word).toMatch(/^[a-z]{3,7}$/);
    const tooLike = WORDS.flatMap((a, at) =>
      WORDS.slice(at + 1).filter((b) => distance(a, b) < 2 || b.startsWith(a) || a.startsWith(b)),
    );
    expect(tooLike).toEqual([]);
    expect([...WORDS].sort()).toEqual(WORDS);
  });

  it('mean the same ever after', () => {
    expect(eightWords(`00017f80feff1020${'9'.repeat(48)}`)).toEqual([
      ...[WORDS[0], WORDS[1], WORDS[127], WORDS[128], WORDS[254], WORDS[255], WORDS[16], WORDS[32]],
    ]);
    const digest = createHash('sha256').update(WORDS.join(' ')).digest('hex');
    expect(digest).toBe('52ada3fbe80c2497be0dd228cd3f0a9c4475c99fdd1acde8eed2b3ecdbf600f3');
  });

  it('are read back from what somebody wrote down', () => {
    const said = eightWords('00112233445566ff');
    expect(fromWords(said.join(' '))).toBe('00112233445566ff');
    expect(fromWords(`1. ${said.join(', ').toUpperCase()}\n`)).toBe('00112233445566ff');
    expect(fromWords(said.slice(1).join(' '))).toBeNull();
    expect(fromWords([...said.slice(1), 'hurra'].join(' '))).toBeNull();
    expect(fromWords('')).toBeNull();
  });
});
