import { Half, joinHalves, splitKey, WrongOnSheet } from './recovery-sheet';
import { newMasterKey } from './key-file';

const NOW = '2026-11-12T09:00:00.000Z';
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const key = newMasterKey(NOW);
const [a, b] = splitKey(key);
const typed = (half: Half): string => half.groups.join(' ');

/** What joining is answered with. */
function wrong(first: string, second: string, keyId = key.id): WrongOnSheet | null {
  try {
    joinHalves(first, second, keyId, NOW);
    return null;
  } catch (error) {
    if (!(error instanceof WrongOnSheet)) throw error;
    return error;
  }
}

describe('The recovery sheet', () => {
  it('gives the key back from its two halves, a thousand times', () => {
    for (let i = 0; i < 1000; i++) {
      const each = newMasterKey(NOW);
      const [one, two] = splitKey(each);
      expect(one.groups.every((group) => group.length === 5)).toBe(true);
      expect(joinHalves(typed(one), typed(two), each.id, NOW).secret.equals(each.secret)).toBe(
        true,
      );
    }
  });

  it('reads small letters, other spacing, and letters that look like digits', () => {
    const spaced = a.groups.join('').toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l');
    expect(wrong(spaced, b.groups.join('-\n'))).toBeNull();
  });

  it('finds every single wrong letter and says in which group it stands', () => {
    let tried = 0;
    for (const half of [a, b]) {
      const letters = half.groups.join('');
      for (let at = 0; at < letters.length; at++) {
        for (const other of ALPHABET.replace(letters[at] ?? '', '')) {
          const changed = letters.slice(0, at) + other + letters.slice(at + 1);
          const found = half === a ? wrong(changed, typed(b)) : wrong(typed(a), changed);
          expect(found).toMatchObject({ half: half.half, groups: [Math.floor(at / 5) + 1] });
          tried += 1;
        }
      }
    }
    process.stdout.write(`${tried} wrong letters, all found in their group\n`);
    expect(tried).toBe(2 * 65 * 31);
  });

  it('finds two neighbouring letters that changed places, and two groups that did', () => {
    const letters = a.groups.join('');
    for (let at = 0; at + 1 < letters.length; at++) {
      if (letters[at] === letters[at + 1]) continue;
      const pair = `${letters[at + 1]}${letters[at]}`;
      const swapped = letters.slice(0, at) + pair + letters.slice(at + 2);
      expect(wrong(swapped, typed(b))?.groups).toContain(Math.floor(at / 5) + 1);
    }
    const [first = '', second = '', ...rest] = a.groups;
    expect(wrong([second, first, ...rest].join(' '), typed(b))?.groups).toEqual([1, 2]);
  });

  it('says what is wrong when a half is short, holds a strange sign, or is the other half', () => {
    expect(wrong(typed(a).slice(0, -1), typed(b))?.message).toMatch(/65 letters are needed, 64/);
    expect(wrong(typed(a).replace(/.$/, '!'), typed(b))).toMatchObject({ half: 'A', groups: [13] });
    expect(wrong(typed(b), typed(a))?.message).toMatch(/^No group of half A fits/);
  });

  it('does not take halves of two printings together', () => {
    const [, otherB] = splitKey(key);
    expect(wrong(typed(a), typed(otherB))?.message).toMatch(/different printings/);
  });

  it('tells nothing with one half: the same key gives other letters every time', () => {
    const seen = new Set<string>();
    for (let i = 0; i < 200; i++) {
      const [one, two] = splitKey(key);
      seen.add(typed(one)).add(typed(two));
    }
    expect(seen.size).toBe(400);
  });
});
