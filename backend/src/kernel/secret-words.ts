import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Letters and digits nobody mixes up: no I, L, O, U, 0 or 1. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 8;

/** 256 random bits as 43 characters, safe in a cookie. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A code a person types: eight characters, about 39 bits, worth ten minutes and five tries. */
export function newCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

const GROUPS = 4;

/** A secret for a link on paper, short enough to type: 'K7QM-2VXA-9RTD-HW4E', about 78 random bits. */
export function newPaperSecret(): string {
  const letters = () => newCode().slice(0, CODE_LENGTH / 2);
  return Array.from({ length: GROUPS }, letters).join('-');
}

/** What a person typed, without the blanks, hyphens and small letters they may have added. */
export function plainCode(typed: string): string {
  return typed.replace(/[\s-]/g, '').toUpperCase();
}

/** SHA-256 in hex, for what is random enough to need no salt. */
export function hashOf(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

/** Keyed hash in hex, for what could be guessed (addresses, sources). */
export function keyedHash(key: string, ...parts: string[]): string {
  return createHmac('sha256', key).update(parts.join('\n')).digest('hex');
}

/** Compares two hex digests without telling by time where they differ. */
export function sameHash(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left, 'hex'), Buffer.from(right, 'hex')];
  return a.length === b.length && timingSafeEqual(a, b);
}
