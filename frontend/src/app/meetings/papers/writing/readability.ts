/** What most people read of plain prose in a minute; as the server counts. */
const WORDS_PER_MINUTE = 180;
const LONG_WORD = 6;
/** A word so long that a shorter one is worth looking for, in letters. */
const VERY_LONG_WORD = 14;
/** A sentence so long that two are worth considering, in words. */
const LONG_SENTENCE = 20;
const SHOWN = 3;

export type Level = 'easy' | 'medium' | 'heavy';

/** How heavy a text is, and what makes it so. */
export interface Measure {
  words: number;
  /** Whole minutes, at least one. */
  minutes: number;
  /** LIX; null for a text without words. */
  lix: number | null;
  level: Level | null;
  /** The longest sentences of more than twenty words, the longest first. */
  longSentences: { text: string; words: number }[];
  /** The longest words, each once. */
  longWords: string[];
}

/**
 * Measures a text while it is written.
 * @param heavyAbove the LIX above which the text is called heavy: 40 for a summary, 50 for the rest
 */
export function measure(text: string, heavyAbove: number): Measure {
  const words = wordsIn(text);
  const value = lix(text);
  return {
    words: words.length,
    minutes: Math.max(1, Math.round(words.length / WORDS_PER_MINUTE)),
    lix: value,
    level: value === null ? null : levelOf(value, heavyAbove),
    longSentences: sentencesIn(text)
      .map((sentence) => ({ text: sentence.trim(), words: wordsIn(sentence).length }))
      .filter((sentence) => sentence.words > LONG_SENTENCE)
      .sort((a, b) => b.words - a.words)
      .slice(0, SHOWN),
    longWords: longWordsOf(words),
  };
}

/** LIX: words per sentence plus the share of words of more than six letters. Null without words. */
export function lix(text: string): number | null {
  const words = wordsIn(text);
  if (words.length === 0) return null;
  const sentences = Math.max(1, sentencesIn(text).length);
  const long = words.filter((word) => [...word].length > LONG_WORD).length;
  return Math.round(words.length / sentences + (long * 100) / words.length);
}

function levelOf(value: number, heavyAbove: number): Level {
  if (value > heavyAbove) return 'heavy';
  return value <= 30 ? 'easy' : 'medium';
}

function longWordsOf(words: readonly string[]): string[] {
  const each = new Map(words.map((word) => [word.toLocaleLowerCase('nb'), word]));
  return [...each.values()]
    .filter((word) => [...word].length >= VERY_LONG_WORD)
    .sort((a, b) => b.length - a.length)
    .slice(0, SHOWN * 2);
}

function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?:])(?=\s|$)|\n+/u).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
}
