import { difference } from './difference';

const told = (before: string[], after: string[]) =>
  difference(before, after).map(({ kind, text }) => `${kind[0]} ${text}`);

describe('what is new in a text', () => {
  it('is nothing when the texts are the same', () => {
    expect(told(['a', 'b'], ['a', 'b'])).toEqual(['s a', 's b']);
    expect(told([], [])).toEqual([]);
  });

  it('is a paragraph that came, one that went, and one that was written anew', () => {
    expect(told(['a', 'c'], ['a', 'b', 'c'])).toEqual(['s a', 'a b', 's c']);
    expect(told(['a', 'b', 'c'], ['a', 'c'])).toEqual(['s a', 'r b', 's c']);
    expect(told(['a', 'b', 'c'], ['a', 'B', 'c'])).toEqual(['s a', 'r b', 'a B', 's c']);
  });

  it('keeps as much as it can in the order it stands', () => {
    expect(told(['a', 'b', 'c', 'd'], ['b', 'c', 'a', 'd'])).toEqual([
      'r a',
      's b',
      's c',
      'a a',
      's d',
    ]);
  });

  it('tells the whole of either text when it is read back', () => {
    const [before, after] = [
      ['a', 'x', 'b', 'b', 'c'],
      ['b', 'x', 'c', 'a'],
    ];
    const changes = difference(before, after);
    const without = (kind: string) => changes.filter((c) => c.kind !== kind).map((c) => c.text);
    expect(without('added')).toEqual(before);
    expect(without('removed')).toEqual(after);
  });
});
