import { fold, wordsOf } from './fold';

describe('Words are found however they are written', () => {
  it.each([
    ['ÅSE', 'aase'],
    ['Värmland', 'værmland'],
    ['Göteborg', 'gøteborg'],
    ['Café Élan', 'cafe elan'],
    ['A\u030Ase', 'åse'],
  ])('%s is the same as %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['båt', 'bat'],
    ['bær', 'bar'],
    ['kør', 'kor'],
  ])('but %s is another word than %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  it('takes a search apart into words and leaves out the room between them', () => {
    expect(wordsOf('  Svar  til\tÅse ')).toEqual(['svar', 'til', 'åse']);
    expect(wordsOf('   ')).toEqual([]);
  });
});
