import { readFileSync } from 'node:fs';
import path from 'node:path';

const FILE = path.join(__dirname, '..', '..', 'texts', 'common-passwords.txt');
/** Digits and signs people put in place of letters. */
const DISGUISES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
/** A phrase of three different common words or more is not common any more. */
const FEW_WORDS = 2;
const FEW_SIGNS = 5;
const ROWS = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyzæøå',
  'qwertyuiopå',
  'asdfghjkløæ',
  'zxcvbnm',
];

let words: ReadonlySet<string> | null = null;

/**
 * Whether a password is one that is tried first: a word of the list, or two, however dressed up with digits, signs
 * and repetition; a row of the keyboard; or hardly any different signs.
 */
export function isCommonPassword(password: string): boolean {
  const small = password.normalize('NFKC').toLowerCase();
  if (new Set(small).size < FEW_SIGNS || isRun(small)) return true;
  const trimmed = small.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const readings = [small, undisguised(small), undisguised(trimmed)].map(lettersOf);
  return readings.some((text) => text === '' || fewestWords(text) <= FEW_WORDS);
}

function undisguised(text: string): string {
  return [...text].map((sign) => DISGUISES[sign] ?? sign).join('');
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}

/** Three quarters or more of it follow a row of the keyboard or the alphabet, in either direction. */
function isRun(text: string): boolean {
  const pairs = new Set(ROWS.flatMap((row) => [row, [...row].reverse().join('')]).flatMap(pairsOf));
  const all = pairsOf(text);
  return all.filter((pair) => pairs.has(pair)).length >= all.length * 0.75;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2));
}

/** How many different listed words the text is made of, Infinity when it is not. Tries every way to cut it. */
function fewestWords(text: string): number {
  words ??= load();
  const known = words;
  const cut = (rest: string, used: ReadonlySet<string>): number => {
    if (rest === '') return used.size;
    for (let length = rest.length; length >= 3; length--) {
      const word = rest.slice(0, length);
      if (!known.has(word) || (!used.has(word) && used.size === FEW_WORDS)) continue;
      const found = cut(rest.slice(length), new Set([...used, word]));
      if (found <= FEW_WORDS) return found;
    }
    return Infinity;
  };
  return cut(text, new Set());
}

function load(): ReadonlySet<string> {
  const lines = readFileSync(FILE, 'utf8').split('\n');
  return new Set(
    lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(/\s+/)),
  );
}
