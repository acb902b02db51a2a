import { wordDiff } from './word-diff';

const side = (before: string, after: string, kind: 'gone' | 'new') =>
  wordDiff(before, after)
    .filter((piece) => piece.kind === kind || piece.kind === 'same')
    .map(({ text }) => text)
    .join('');

describe('what differs between two texts', () => {
  it('is told word by word', () => {
    expect(wordDiff('Panelet har ti representanter.', 'Panelet har åtte representanter.')).toEqual([
      { kind: 'same', text: 'Panelet har' },
      { kind: 'gone', text: ' ti' },
      { kind: 'new', text: ' åtte' },
      { kind: 'same', text: ' representanter.' },
    ]);
  });

  it('reads as each text did, whatever changed', () => {
    const texts = ['', 'a b c', 'a  c\n\nd e ', 'x', 'b c d\ne', ' a'];
    for (const before of texts) {
      for (const after of texts) {
        expect(side(before, after, 'gone')).toBe(before);
        expect(side(before, after, 'new')).toBe(after);
      }
    }
  });

  it('is nothing when nothing changed', () => {
    expect(wordDiff('Likt', 'Likt')).toEqual([{ kind: 'same', text: 'Likt' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  it('stands as one block where two long texts have nothing in common', () => {
    const long = (word: string) => Array.from({ length: 1500 }, (_, i) => `${word}${i}`).join(' ');
    expect(wordDiff(long('a'), long('b'))).toHaveLength(2);
  });
});
