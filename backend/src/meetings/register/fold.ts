/**
 * A text as words are sought in it: small letters, ä as æ, ö as ø, aa as å, and other accents left out. Everyone
 * writes names of people and places the way their keyboard lets them.
 */
export function fold(text: string): string {
  return text
    .toLocaleLowerCase('nb')
    .normalize('NFC')
    .replace(/[äåöæø]|aa/g, (letter) => KEPT[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u0001-\u0003]/g, (mark) => LETTERS[mark.charCodeAt(0) - 1] ?? '');
}

/** Norwegian letters are set aside while accents are taken off: å is no a. */
const KEPT: Readonly<Record<string, string>> = {
  ä: '\u0001',
  æ: '\u0001',
  ö: '\u0002',
  ø: '\u0002',
  å: '\u0003',
  aa: '\u0003',
};
const LETTERS = ['æ', 'ø', 'å'];

/** The words of a search, folded; every one of them must be found. */
export function wordsOf(search: string): string[] {
  return fold(search)
    .split(/\s+/)
    .filter((word) => word !== '');
}
