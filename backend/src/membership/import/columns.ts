import { COLUMN_WORDS, ColumnName, ListWord } from '../../texts/member-list-words';
import { RawRow, RawTable } from './raw-table';

export const COLUMN_NAMES = Object.keys(COLUMN_WORDS) as ColumnName[];

/** Lines above the headings: a title, a date. */
const MOST_ABOVE = 10;
/** Shorter words than this are no sign of anything inside a longer heading. */
const TELLING = 4;

/** A table whose headings have been found, and what each column seems to be. */
export interface HeadedTable {
  headings: string[];
  guesses: (ColumnName | null)[];
  headingLine: number;
  rows: RawRow[];
}

/**
 * Finds the line of headings, the one among the first that names most columns, and guesses what each column is. A list
 * without known headings is taken to begin with them anyway.
 */
export function headed({ rows }: RawTable): HeadedTable {
  const known = rows.slice(0, MOST_ABOVE).map(({ cells }) => count(guessColumns(cells)));
  const at = Math.max(0, known.indexOf(Math.max(...known)));
  const lines = rows.slice(at + 1);
  const width = Math.max(...[rows[at], ...lines].map((row) => row?.cells.length ?? 0));
  const given = rows[at]?.cells ?? [];
  const headings = Array.from({ length: width }, (_, i) => given[i] ?? '');
  return {
    headings,
    guesses: guessColumns(headings),
    headingLine: rows[at]?.line ?? 1,
    rows: lines,
  };
}

/** What each heading seems to mean; every meaning is given once, to the heading that says it best. */
export function guessColumns(headings: readonly string[]): (ColumnName | null)[] {
  const guesses: (ColumnName | null)[] = headings.map(() => null);
  const take = (fits: (word: ListWord, heading: string) => boolean) =>
    headings.forEach((heading, i) => {
      const said = bare(heading);
      if (guesses[i] || said === '') return;
      guesses[i] =
        COLUMN_NAMES.find((name) => !guesses.includes(name) && fits(COLUMN_WORDS[name], said)) ??
        null;
    });
  take((word, said) => word.own.some((each) => bare(each) === said));
  take((word, said) => word.also.some((each) => bare(each) === said));
  take((word, said) =>
    [...word.own, ...word.also]
      .map(bare)
      .some((each) => each.length >= TELLING && said.includes(each)),
  );
  return guesses;
}

/** A word without case, spaces and signs: 'E-post ' and 'epost' are the same. */
export function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function count(guesses: readonly (ColumnName | null)[]): number {
  return guesses.filter((guess) => guess !== null).length;
}
