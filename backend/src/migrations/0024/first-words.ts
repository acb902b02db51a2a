import { MEETING_WORDS } from './meeting-words';
import { PANEL_WORDS } from './panel-words';

const COLUMNS = [
  ...['word_nb', 'word_nn', 'word_en', 'forms_nb', 'forms_nn', 'forms_en'],
  ...['meaning_nb', 'meaning_nn', 'meaning_en', 'meaning_lett'],
];

/** The word in three languages, its other forms in each, what it means in each, and easy to read. */
export type FirstWord = readonly [
  ...[nb: string, nn: string, en: string],
  ...[formsNb: string, formsNn: string, formsEn: string],
  ...[meaningNb: string, meaningNn: string, meaningEn: string, meaningLett: string],
];

/** The words a panel begins with, as rows of `glossary_word`. The ids are the same in every installation. */
export function firstWords(): Record<string, string | number>[] {
  return [...MEETING_WORDS, ...PANEL_WORDS].map((texts, at) => ({
    id: `019b0000-0000-7000-8000-${String(at + 1).padStart(12, '0')}`,
    ...Object.fromEntries(COLUMNS.map((column, n) => [column, texts[n] ?? ''])),
    version: 1,
  }));
}
