/** What most people read of plain prose in a minute. */
const WORDS_PER_MINUTE = 180;
const LONG_WORD = 6;

/** Whole minutes to read the texts, at least one. */
export function readingMinutes(texts: readonly (string | null)[]): number {
  const words = texts.reduce((sum, text) => sum + wordsIn(text ?? '').length, 0);
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}

/**
 * LIX, the Nordic readability index: words per sentence plus the share of words of more than six letters.
 * Under 30 is easy, over 50 heavy. Null for a text without words.
 */
export function lix(text: string): number | null {
  const words = wordsIn(text);
  if (words.length === 0) return null;
  const sentences = Math.max(1, text.split(/[.!?:]+(?=\s|$)|\n+/u).filter(hasWord).length);
  const long = words.filter((word) => [...word].length > LONG_WORD).length;
  return Math.round(words.length / sentences + (long * 100) / words.length);
}

/** Words and numbers; a hyphenated word is one. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
