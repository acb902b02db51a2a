import { randomInt } from 'node:crypto';
import { hashOf } from '../../kernel/secret-words';

/** Crockford's 32 letters: what looks alike is read alike. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;
const GROUP = /.{4}/g;

/** A code made to stand on paper: sixteen letters of 32, which is 80 bits, in groups of four. */
export function newPaperCode(): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return letters.match(GROUP)?.join('-') ?? letters;
}

/** The code as it was made, whatever blanks, hyphens, small letters and look-alikes were typed. */
export function plainPaperCode(typed: string): string {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '');
  return letters.replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** What is stored of it. 80 random bits need no salt and no slow hash. */
export function paperCodeHash(typed: string, ...about: string[]): string {
  return hashOf('paper', ...about, plainPaperCode(typed));
}
