import { lix, readingMinutes } from './readability';

const words = (n: number) => Array.from({ length: n }, () => 'ord').join(' ');

describe('Reading time', () => {
  it('is a minute for 180 words, and never less than one', () => {
    expect(readingMinutes([words(180)])).toBe(1);
    expect(readingMinutes([words(3)])).toBe(1);
    expect(readingMinutes([''])).toBe(1);
  });

  it('adds up all parts of a paper and skips the missing ones', () => {
    expect(readingMinutes([words(300), null, words(240)])).toBe(3);
  });
});

describe('LIX', () => {
  it('is words per sentence plus the share of words longer than six letters', () => {
    expect(lix('Vi er her. Du er der.')).toBe(3);
    expect(lix('Brukermedvirkning er viktig.')).toBe(36);
  });

  it('counts æ, ø and å as letters and a hyphenated word as one', () => {
    expect(lix('Pårørende-erfaring hjelper.')).toBe(102);
  });

  it('does not take a decimal point or a time for the end of a sentence', () => {
    expect(lix('Vi er 4.5 av 10 nå.')).toBe(7);
  });

  it('says nothing of a text without words', () => {
    expect(lix(' … ')).toBeNull();
  });
});
