/** A day that somebody wrote, and the text it was taken out of. */
export interface WrittenDay {
  /** 'YYYY-MM-DD' */
  day: string;
  rest: string;
}

const DAY_MS = 86_400_000;
/** The first letters tell the month in bokmål, nynorsk and English. */
const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'ma[iy]',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[kc]t',
  'nov',
  'de[sc]',
];
const SMALL: Readonly<Record<string, number>> = {
  ...{ en: 1, ei: 1, ein: 1, eit: 1, et: 1, a: 1, an: 1, one: 1 },
  ...{ to: 2, two: 2, tre: 3, three: 3, fire: 4, four: 4, fem: 5, five: 5, seks: 6, six: 6 },
};
/** The days of the week in the three languages, Monday first. */
const WEEKDAYS = [
  'mandag|måndag|monday',
  'tirsdag|tysdag|tuesday',
  'onsdag|wednesday',
  'torsdag|thursday',
  'fredag|friday',
  'lørdag|laurdag|saturday',
  'søndag|sundag|sunday',
];
const WEEKDAY = WEEKDAYS.join('|');
const COUNT = `\\d{1,2}|${Object.keys(SMALL).join('|')}`;
const UNITS: readonly [RegExp, number][] = [
  [/^(?:dag|day)/, 1],
  [/^(?:uke|uk|veke|vek|week)/, 7],
  [/^(?:måned|månad|month)/, 30],
];
const UNIT = 'dag(?:er|ar)?|days?|uker?|veker?|weeks?|måned(?:er)?|månad(?:er|ar)?|months?';

type Reading = (found: RegExpExecArray, today: string) => string | null;

/** Every way to write a day, in the middle of nothing: '1. des', '1.12.2026', 'om en uke', 'fredag'. */
const FORMS: readonly (readonly [string, Reading])[] = [
  ['(\\d{4})-(\\d{2})-(\\d{2})', ([, y, m, d]) => dayOf(Number(y), Number(m), Number(d))],
  ['(\\d{1,2})\\.\\s?(\\d{1,2})\\.(\\d{4}|\\d{2})', ([, d, m, y]) => full(d, m, y)],
  ['(\\d{1,2})\\.\\s?(\\d{1,2})\\.?', ([, d, m], today) => coming(Number(d), Number(m), today)],
  [
    `(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s?(?:of\\s)?(${MONTHS.join('|')})\\p{L}*\\.?(?:\\s(\\d{4}))?`,
    ([, d, word = '', y], today) => named(Number(d), word, y, today),
  ],
  [
    `(${MONTHS.join('|')})\\p{L}*\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(\\d{4}))?`,
    ([, word = '', d, y], today) => named(Number(d), word, y, today),
  ],
  [`(?:om|in)\\s(${COUNT})\\s(${UNIT})`, ([, n = '', unit = ''], today) => later(n, unit, today)],
  ['(?:i morgen|i morgon|tomorrow)', (_found, today) => plus(today, 1)],
  ['(?:i dag|today)', (_found, today) => today],
  [`(?:på\\s|on\\s)?(${WEEKDAY})`, ([, word = ''], today) => nextWeekday(word, today)],
];
/** What may stand before a day, and what may not: 'før fredag' is another day, and 'neste fredag' may be two. */
const BEFORE = `(?:innen\\s|innan\\s|by\\s)?(?:(?:${WEEKDAY}),?\\s)?`;
const NOT_BEFORE = '(?<!(?:neste|next|før|before|etter|after|fra|frå|from)\\s)(?<![\\p{L}\\p{N}.])';

/**
 * The day that stands at the beginning of a text or at its end; a day without a year is the next one to come, and so
 * is a day of the week.
 * Bokmål, nynorsk and English are all understood, whatever language the page is in.
 * @param today 'YYYY-MM-DD'
 */
export function writtenDay(text: string, today: string): WrittenDay | null {
  const trimmed = text.trim();
  for (const place of [`^${BEFORE}FORM(?![\\p{L}\\p{N}])`, `${NOT_BEFORE}${BEFORE}FORM$`]) {
    for (const [form, read] of FORMS) {
      const found = new RegExp(place.replace('FORM', form), 'iu').exec(trimmed);
      const day = found && read(found, today);
      if (found && day) {
        const rest = trimmed.slice(0, found.index) + trimmed.slice(found.index + found[0].length);
        return { day, rest: rest.replace(/^[\s,:]+|[\s,]+$/gu, '') };
      }
    }
  }
  return null;
}

function full(d = '', m = '', y = ''): string | null {
  return dayOf(y.length === 2 ? 2000 + Number(y) : Number(y), Number(m), Number(d));
}

function named(d: number, word: string, y: string | undefined, today: string): string | null {
  const month = MONTHS.findIndex((each) => new RegExp(`^${each}`, 'i').test(word)) + 1;
  return y === undefined ? coming(d, month, today) : dayOf(Number(y), month, d);
}

/** The next time it is that day of the year. */
function coming(d: number, m: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  const soon = dayOf(year, m, d);
  return soon !== null && soon < today ? dayOf(year + 1, m, d) : soon;
}

/** The coming one; said on the day itself, that of next week. */
function nextWeekday(word: string, today: string): string {
  const wanted = WEEKDAYS.findIndex((each) => each.split('|').includes(word.toLowerCase()));
  const now = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return plus(today, ((wanted - now + 6) % 7) + 1);
}

function later(count: string, unit: string, today: string): string {
  const n = SMALL[count.toLowerCase()] ?? Number(count);
  const days = UNITS.find(([word]) => word.test(unit.toLowerCase()))?.[1] ?? 1;
  if (days < 30) return plus(today, n * days);
  const [y = 0, m = 1, d = 1] = today.split('-').map(Number);
  const month = new Date(Date.UTC(y, m - 1 + n, 1));
  const last = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
  month.setUTCDate(Math.min(d, last));
  return month.toISOString().slice(0, 10);
}

function plus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Null for a day that no calendar has. */
function dayOf(y: number, m: number, d: number): string | null {
  const date = new Date(Date.UTC(y, m - 1, d));
  const exists = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return exists ? date.toISOString().slice(0, 10) : null;
}
