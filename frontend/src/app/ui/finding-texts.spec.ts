import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fillMessage } from '../kernel/icu';

type Texts = { [key: string]: string | Texts };
const LOCALES = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** A one beside a word that means several; after «av» the word goes with the whole («1 av 2 ganger»). */
const ONE_OF_SEVERAL: Record<keyof typeof LOCALES, RegExp> = {
  nb: /(?<![\d/.,]|av |of )1 (perioder|ganger|stemmer|vitner|dager|blanke|varaer|måneder|vararepresentanter|stemmeberettigede|møter|kandidater|rettinger|endringer|sakslister)\b/,
  nn: /(?<![\d/.,]|av |of )1 (periodar|gonger|røyster|dagar|blanke|varaer|månader|vararepresentantar|røysteføre|kandidatar|rettingar|endringar|saklister)\b/,
  en: /(?<![\d/.,]|av |of )1 (terms|times|votes|ballots|witnesses|days|alternates|months|years|meetings|candidates|corrections|changes|agendas)\b/,
};
const COUNTS = [0, 1, 2, 12];

function sentences(texts: Texts, at = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${at}${key}`, value] as [string, string]]
      : sentences(value, `${at}${key}.`),
  );
}

/** Every branch of every select comes up, with the same number for all that is counted. */
function variants(message: string, count: number): Record<string, string | number>[] {
  const chosen = [...message.matchAll(/\{(\w+), select,/g)].map(([, name]) => name ?? '');
  const branches = [...message.matchAll(/(\w+)\{/g)].map(([, branch]) => branch ?? '');
  const names = [...message.matchAll(/\{(\w+)[},]/g)].map(([, name]) => name ?? '');
  const base = Object.fromEntries(names.map((name) => [name, count]));
  const all = chosen.reduce<Record<string, string | number>[]>(
    (found, name) => found.flatMap((one) => branches.map((each) => ({ ...one, [name]: each }))),
    [base],
  );
  return all;
}

describe.each(Object.keys(LOCALES) as (keyof typeof LOCALES)[])('the rules in %s', (language) => {
  const file = path.join(__dirname, `../../../public/i18n/${language}/rules.json`);
  const all = sentences(JSON.parse(readFileSync(file, 'utf8')) as Texts);

  test.each(COUNTS)('are whole sentences when everything counted is %d', (count) => {
    const wrong = all.flatMap(([key, message]) =>
      variants(message, count)
        .map((values) => fillMessage(message, values, LOCALES[language]).trim())
        .filter((said) => /[{}#]|\s{2}|undefined|null|NaN/.test(said) || !/[.!?]$/.test(said))
        .map((said) => `${key}: ${said}`),
    );
    expect(wrong).toEqual([]);
  });

  test('never put one beside a word for several', () => {
    const wrong = all.flatMap(([key, message]) =>
      variants(message, 1)
        .map((values) => fillMessage(message, values, LOCALES[language]))
        .filter((said) => ONE_OF_SEVERAL[language].test(said))
        .map((said) => `${key}: ${said}`),
    );
    expect(wrong).toEqual([]);
  });
});
