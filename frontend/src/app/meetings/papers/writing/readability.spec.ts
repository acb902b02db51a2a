import { lix, measure } from './readability';

describe('LIX while writing', () => {
  test('is counted as the server counts it', () => {
    expect(lix('Vi er her. Du er der.')).toBe(3);
    expect(lix('Brukermedvirkning er viktig.')).toBe(36);
    expect(lix('Pårørende-erfaring hjelper.')).toBe(102);
    expect(lix('Vi er 4.5 av 10 nå.')).toBe(7);
    expect(lix('Ett\n\nTo tre.')).toBe(2);
    expect(lix(' … ')).toBeNull();
  });
});

describe('What is said of a text', () => {
  const sentence = (words: number) => `${Array.from({ length: words }, () => 'ord').join(' ')}.`;

  test('is easy, medium or heavy, and heavy sooner for a summary', () => {
    expect(measure('Vi er her.', 40).level).toBe('easy');
    expect(measure('Brukermedvirkning er viktig.', 40).level).toBe('medium');
    const dense = 'Brukermedvirkning er viktig, også her.';
    expect(measure(dense, 40)).toMatchObject({ lix: 25, level: 'easy' });
    expect(measure(sentence(45), 40).level).toBe('heavy');
    expect(measure(sentence(45), 50).level).toBe('medium');
    expect(measure('', 40)).toMatchObject({ lix: null, level: null, minutes: 1, words: 0 });
  });

  test('points at the longest sentences, the longest first', () => {
    const text = [sentence(20), sentence(25), sentence(30), sentence(22), sentence(21)].join(' ');
    expect(measure(text, 50).longSentences.map(({ words }) => words)).toEqual([30, 25, 22]);
  });

  test('points at the longest words, each once', () => {
    const text = 'Brukermedvirkningen og brukermedvirkningen i spesialisthelsetjenesten er her.';
    expect(measure(text, 50).longWords).toEqual([
      'spesialisthelsetjenesten',
      'brukermedvirkningen',
    ]);
  });
});
