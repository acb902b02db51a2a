import { randomBytes } from 'node:crypto';
import { keyIdFor, MasterKey, masterKey } from './key-file';

/** Crockford's base 32: no I, L, O or U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const KEY_BYTES = 32;
/** 32 bytes are 52 letters: thirteen groups of four, each with a fifth letter that checks it. */
const GROUPS = 13;
const LETTERS = 4;

export type HalfName = 'A' | 'B';

/** One half of a master key as it stands on paper. Alone it is random: it tells nothing about the key. */
export interface Half {
  half: HalfName;
  keyId: string;
  /** Thirteen groups of five letters. */
  groups: string[];
}

/** What was typed is not what was printed. `groups` says where to look, counted from 1. */
export class WrongOnSheet extends Error {
  constructor(
    readonly half: HalfName | null,
    readonly groups: number[],
    sentence: string,
  ) {
    super(sentence);
    this.name = 'WrongOnSheet';
  }
}

/** Two halves of a key: one is random, the other the key XOR the first. Halves of two printings do not fit. */
export function splitKey(key: MasterKey): [Half, Half] {
  const a = randomBytes(KEY_BYTES);
  const b = xor(a, key.secret.export());
  return [halfOf('A', key.id, a), halfOf('B', key.id, b)];
}

/**
 * The key from what was typed off the two halves. Blanks, hyphens, small letters, O for 0 and I or L for 1 are read
 * as meant.
 * @throws WrongOnSheet naming the half and the groups in which something is wrong
 */
export function joinHalves(a: string, b: string, keyId: string, now: string): MasterKey {
  const secret = xor(bytesOf('A', keyId, a), bytesOf('B', keyId, b));
  if (keyIdFor(secret) !== keyId) {
    throw new WrongOnSheet(
      null,
      [],
      `The two halves do not make key ${keyId}: they come from different printings, or the key number is wrong.`,
    );
  }
  return masterKey(secret, now);
}

function halfOf(half: HalfName, keyId: string, bytes: Buffer): Half {
  const letters = toLetters(bytes);
  const groups = Array.from({ length: GROUPS }, (_, i) => {
    const group = letters.slice(i * LETTERS, (i + 1) * LETTERS);
    return write([...group, checkOf(group, i, seedOf(half, keyId))]);
  });
  return { half, keyId, groups };
}

function bytesOf(half: HalfName, keyId: string, typed: string): Buffer {
  const values = readLetters(half, typed);
  const wrong: number[] = [];
  for (let i = 0; i < GROUPS; i++) {
    const group = values.slice(i * (LETTERS + 1), (i + 1) * (LETTERS + 1));
    const check = group.pop();
    if (checkOf(group, i, seedOf(half, keyId)) !== check) wrong.push(i + 1);
  }
  if (wrong.length === GROUPS) {
    throw new WrongOnSheet(
      half,
      wrong,
      `No group of half ${half} fits: is it the other half, or the sheet of another key than ${keyId}?`,
    );
  }
  if (wrong.length > 0) {
    const where = wrong.length === 1 ? `group ${wrong[0]}` : `groups ${wrong.join(', ')}`;
    throw new WrongOnSheet(half, wrong, `Half ${half}: a letter is wrong in ${where}.`);
  }
  return toBytes(values.filter((_, i) => i % (LETTERS + 1) !== LETTERS));
}

function readLetters(half: HalfName, typed: string): number[] {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const values = [...plain].map((letter) => ALPHABET.indexOf(letter));
  const stranger = values.indexOf(-1);
  if (stranger >= 0) {
    const group = Math.floor(stranger / (LETTERS + 1)) + 1;
    const sentence = `Half ${half}: group ${group} holds a sign that no sheet has.`;
    throw new WrongOnSheet(half, [group], sentence);
  }
  const wanted = GROUPS * (LETTERS + 1);
  if (values.length === wanted) return values;
  const sentence = `Half ${half}: ${wanted} letters are needed, ${values.length} were given.`;
  throw new WrongOnSheet(half, [], sentence);
}

/**
 * The check letter: a weighted sum in the field of 32 elements, so that one wrong letter or two changed places are
 * always found. The seed and the group's number make a group that stands elsewhere wrong too.
 */
function checkOf(group: readonly number[], at: number, seed: number): number {
  const sum = group.reduce((so, letter) => times2(so ^ letter), seed);
  return times2(sum ^ at) ^ seed;
}

/** Differs between the halves, and nearly always between keys. */
function seedOf(half: HalfName, keyId: string): number {
  return (Number.parseInt(keyId.slice(0, 2), 16) & 0x1e) | (half === 'A' ? 0 : 1);
}

/** Doubling in GF(32), x^5 + x^2 + 1. */
function times2(value: number): number {
  const doubled = value << 1;
  return doubled & 32 ? doubled ^ 37 : doubled;
}

function toLetters(bytes: Buffer): number[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const padded = bits.padEnd(GROUPS * LETTERS * 5, '0');
  return (padded.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2));
}

function toBytes(letters: readonly number[]): Buffer {
  const bits = letters.map((letter) => letter.toString(2).padStart(5, '0')).join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2));
  return Buffer.from(bytes);
}

function write(values: readonly number[]): string {
  return values.map((value) => ALPHABET[value]).join('');
}

function xor(a: Buffer, b: Buffer): Buffer {
  return Buffer.from(a.map((byte, i) => byte ^ (b[i] ?? 0)));
}
