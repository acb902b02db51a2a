import { ListWord } from '../../texts/member-list-words';
import { bare } from './columns';

const DAY_MS = 86_400_000;
const DAY_0 = Date.UTC(1899, 11, 30);
/** Serial numbers of Excel for 1954 to 2064: smaller and larger numbers are something else. */
const SERIALS = [20_000, 60_000] as const;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];

/** Either what a cell means, or the machine name of what is wrong with it. */
export type Reading<T> = { value: T } | { fault: string };

/**
 * A day as it is written in Norway, in ISO, by Excel's serial number, or with the month in words.
 * @returns 'YYYY-MM-DD'; a fault when there is no such day, or it could be two
 */
export function readDay(text: string): Reading<string> {
  const said = text.trim().replace(/[T ]00[:.]00([:.]00)?(\.0+)?Z?$/, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(said) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(said);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const norwegian = /^(\d{1,2})[. ]+(\d{1,2})[. ]+(\d{4})\.?$/.exec(said);
  if (norwegian) return day(norwegian[3], norwegian[2], norwegian[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(said);
  if (slashed) return slashedDay(slashed);
  const worded = /^(\d{1,2})\.?\s*(\p{L}{3,9})\.?\s*(\d{4})$/u.exec(said);
  if (worded) return day(worded[3], String(monthOf(worded[2] ?? '')), worded[1]);
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2}$/.test(said)) return { fault: 'dateShortYear' };
  return serialDay(said);
}

function day(year = '', month = '', date = ''): Reading<string> {
  const made = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const at = new Date(`${made}T12:00:00Z`);
  const real = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(made);
  return real && /^(19|20)/.test(made) ? { value: made } : { fault: 'dateUnknown' };
}

/** 03/04/2025 is a day in April here and a day in March elsewhere. */
function slashedDay([, first = '', second = '', year = '']: RegExpExecArray): Reading<string> {
  if (Number(first) <= 12 && first !== second) return { fault: 'dateEither' };
  return day(year, second, first);
}

function monthOf(word: string): number {
  const said = word
    .toLowerCase()
    .replace(/^may/, 'mai')
    .replace(/^oct/, 'okt')
    .replace(/^dec/, 'des');
  return MONTHS.findIndex((month) => said.startsWith(month)) + 1;
}

function serialDay(said: string): Reading<string> {
  const serial = /^\d{5}([.,]\d+)?$/.test(said) ? Math.floor(Number(said.replace(',', '.'))) : 0;
  if (serial < SERIALS[0] || serial > SERIALS[1]) return { fault: 'dateUnknown' };
  return { value: new Date(DAY_0 + serial * DAY_MS).toISOString().slice(0, 10) };
}

/** Every way of writing a word, kept: a list asks for the same ones line after line. */
const FORMS = new WeakMap<ListWord, readonly string[]>();

function forms(word: ListWord): readonly string[] {
  const known = FORMS.get(word) ?? [...word.own, ...word.also].map(bare);
  FORMS.set(word, known);
  return known;
}

/**
 * The meaning of a word from a fixed list, in any of our languages or by its machine name. A longer text counts when it begins with one word
 * only of the list.
 */
export function readWord<T extends string>(
  text: string,
  words: Readonly<Record<T, ListWord>>,
  fault: string,
): Reading<T> {
  const said = bare(text);
  const entries = Object.entries(words) as [T, ListWord][];
  const exact = entries.find(([key, word]) => [bare(key), ...forms(word)].includes(said));
  if (exact) return { value: exact[0] };
  const begun = entries.filter(([, word]) =>
    forms(word).some((form) => form.length > 3 && said.startsWith(form)),
  );
  const [only] = begun;
  return only && begun.length === 1 ? { value: only[0] } : { fault };
}

/** The number of a seat: '4', '4.0', 'Plass 4'. */
export function readSeat(text: string): Reading<number> {
  const found = /^\D*(\d{1,3})(?:[.,]0+)?\.?$/.exec(text.trim());
  return found ? { value: Number(found[1]) } : { fault: 'seatUnknown' };
}

const EMAIL = /^[^\s@"<>(),;:\\]{1,64}@[^\s@"<>(),;:\\]+\.[^\s@"<>(),;:\\.]{2,}$/;

export function readEmail(text: string): Reading<string> {
  const said = text.replace(/^mailto:/i, '').trim();
  return EMAIL.test(said) && said.length <= 254 ? { value: said } : { fault: 'email' };
}

/** What no cell may be, whatever its column: a formula, an error of a spreadsheet, text that was spoilt on its way. */
export function spoilt(text: string): string | null {
  if (text.startsWith('=')) return 'formula';
  if (/^#(N\/A|I\/T|REF!|VALUE!|VERDI!|DIV\/0!|NAME\?|NAVN\?|NULL!|NUM!)$/.test(text)) {
    return 'errorValue';
  }
  if (/\ufffd|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.test(text))
    return 'unreadable';
  return /Ã[¦¸¥†˜…\u0080-\u00bf]/.test(text) ? 'garbled' : null;
}

/** The text itself, without the apostrophe that says that it is no formula. */
export function unmarked(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
