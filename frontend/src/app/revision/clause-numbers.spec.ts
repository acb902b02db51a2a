import { isChapter, nextNumber, sectionsOf } from './clause-numbers';

describe('numbers of clauses', () => {
  const ids = ['1', '3', '3.1', '3.9', '3.10', '7'];

  test('a chapter has no dot, and its sections begin with it', () => {
    expect([isChapter('3'), isChapter('3.1')]).toEqual([true, false]);
    const clauses = ['3', '3.1', '3.2', '31.1', '4.1'].map((id) => ({ id }));
    expect(sectionsOf('3', clauses).map(({ id }) => id)).toEqual(['3.1', '3.2']);
    expect(sectionsOf('3.1', clauses)).toEqual([]);
  });

  test('the next one has never been used, counted as numbers', () => {
    expect(nextNumber('3', ids)).toBe('3.11');
    expect(nextNumber('7', ids)).toBe('7.1');
    expect(nextNumber('', ids)).toBe('8');
    expect(nextNumber('', [])).toBe('1');
  });
});
