import {
  BASIS_WORDS,
  COLUMN_WORDS,
  ELECTION_WORDS,
  END_WORDS,
  ListLanguage,
  ListWord,
  placeOf,
  ROLE_WORDS,
  TRACK_WORDS,
  YES_WORDS,
} from '../../texts/member-list-words';
import { ListSheet } from './list-cell';
import { headings } from './member-list-reader';

const SHEETS = {
  nb: ['Medlemsliste', 'Forklaring', 'Kolonne', 'Dette kan stå her'],
  nn: ['Medlemsliste', 'Forklaring', 'Kolonne', 'Dette kan stå her'],
  en: ['Member list', 'Explanation', 'Column', 'What may stand here'],
} as const;
const DAY = {
  nb: 'dd.mm.åååå, siste dag',
  nn: 'dd.mm.åååå, siste dag',
  en: 'dd.mm.yyyy, last day',
};

/** An empty list with its headings, and a second sheet with the words that the columns take. */
export function templateSheets(language: ListLanguage): [list: ListSheet, explained: ListSheet] {
  const place = placeOf(language);
  const [list, explained, column, words] = SHEETS[language];
  const taken: [ListWord, Readonly<Record<string, ListWord>>][] = [
    [COLUMN_WORDS.role, ROLE_WORDS],
    [COLUMN_WORDS.basis, BASIS_WORDS],
    [COLUMN_WORDS.letter, YES_WORDS],
    [COLUMN_WORDS.endReason, END_WORDS],
    [COLUMN_WORDS.track, TRACK_WORDS],
    [COLUMN_WORDS.electionKind, ELECTION_WORDS],
  ];
  const rows = taken.map(([heading, each]) => [
    heading.own[place],
    Object.values(each)
      .map(({ own }) => own[place])
      .join(', '),
  ]);
  const until = [COLUMN_WORDS.until.own[place], DAY[language]];
  return [
    { name: list, headings: headings(language), rows: [] },
    {
      name: explained,
      headings: [column, words],
      rows: [...rows, until].map((cells) => cells.map((text) => ({ text: text ?? '' }))),
    },
  ];
}
