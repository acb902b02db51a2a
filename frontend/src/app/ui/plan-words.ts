import type { Language, Words } from '../api/schema';

/** The panel's own words in the reader's language; plain language reads bokmål. */
export function wordsIn(words: Words, language: Language): string {
  return language === 'nb-lett' ? words.nb : words[language];
}
