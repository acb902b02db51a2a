import { createHash, createSecretKey, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { SealingKey } from './sealed-value';

const HEADER = 'samklang-keys 1';
const KEY_BYTES = 32;
const LINE = /^([0-9a-f]{8}) ([0-9a-f]{64}) (\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)$/;
/** Read by the owner, written by nobody: it is replaced, never changed. */
const MODE = 0o400;
/** Rights of others that the file must not give. */
const OTHERS = 0o077;

/** One master key. The last one of a file seals; those before it open until they are forgotten. */
export interface MasterKey extends SealingKey {
  /** ISO instant it was added, so that an old one is not forgotten while a write may still use it. */
  addedAt: string;
}

/** The key file cannot be used. The message is one sentence for whoever runs the program; it holds no key. */
export class KeyFileRefused extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'KeyFileRefused';
  }
}

/** The id of a key is a digest of it: a key with a wrong letter is found out before it is used. */
export function keyIdFor(secret: Buffer): string {
  const digest = createHash('sha256').update('samklang master key\n').update(secret).digest('hex');
  return digest.slice(0, 8);
}

/** A master key from its 32 bytes. */
export function masterKey(secret: Buffer, addedAt: string): MasterKey {
  return { id: keyIdFor(secret), secret: createSecretKey(secret), addedAt };
}

/** A new random master key. */
export function newMasterKey(now: string): MasterKey {
  return masterKey(randomBytes(KEY_BYTES), now);
}

/**
 * The keys of the file, oldest first; null when there is no file.
 * @throws KeyFileRefused when it is open to others, cannot be read, or is not whole
 */
export function readKeyFile(file: string): MasterKey[] | null {
  const text = textOf(file);
  return text === null ? null : parseKeys(text, file);
}

function textOf(file: string): string | null {
  try {
    refuseWhenOpen(file);
    return readFileSync(file, 'latin1');
  } catch (error) {
    if (error instanceof KeyFileRefused) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    if (code === 'ENOENT') return null;
    throw new KeyFileRefused(
      `The key file ${file} cannot be read (${code}): give the user that runs Samklang the right to read it.`,
    );
  }
}

function refuseWhenOpen(file: string): void {
  // Windows has no such bits: there the folder's own rights must do.
  const mode = process.platform === 'win32' ? 0 : statSync(file).mode & 0o777;
  if ((mode & OTHERS) === 0) return;
  throw new KeyFileRefused(
    `The key file ${file} is open to others (mode ${mode.toString(8)}): run chmod 400 on it, and think of who may have read it.`,
  );
}

/** @throws KeyFileRefused when one character is not as it was written */
function parseKeys(text: string, file: string): MasterKey[] {
  const damaged = new KeyFileRefused(
    `The key file ${file} is damaged: bring back a copy of it, or rebuild it with vault:restore from the recovery sheet.`,
  );
  const [header, ...lines] = text.split('\n');
  const [last, end] = lines.splice(-2);
  const body = [header, ...lines, ''].join('\n');
  if (header !== HEADER || end !== '' || last !== checkLine(body)) throw damaged;
  const keys = lines.map((line) => {
    const [, id, hex = '', addedAt = ''] = LINE.exec(line) ?? [];
    const key = masterKey(Buffer.from(hex.padEnd(KEY_BYTES * 2, '0'), 'hex'), addedAt);
    if (key.id !== id) throw damaged;
    return key;
  });
  if (keys.length === 0 || new Set(keys.map(({ id }) => id)).size < keys.length) throw damaged;
  return keys;
}

/**
 * Puts a file with these keys in place of the one before, whole or not at all.
 * @throws Error from the file system; the old file then still stands
 */
export function writeKeyFile(file: string, keys: readonly MasterKey[]): void {
  const lines = keys.map(
    ({ id, secret, addedAt }) => `${id} ${secret.export().toString('hex')} ${addedAt}`,
  );
  const body = [HEADER, ...lines, ''].join('\n');
  const unfinished = `${file}.${process.pid}.new`;
  mkdirSync(path.dirname(file), { recursive: true });
  if (existsSync(unfinished)) rmSync(unfinished);
  writeDurably(unfinished, `${body}${checkLine(body)}\n`);
  renameSync(unfinished, file);
  flushFolder(path.dirname(file));
}

function writeDurably(file: string, text: string): void {
  const handle = openSync(file, 'wx', MODE);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function checkLine(body: string): string {
  return `sha256 ${createHash('sha256').update(body).digest('hex')}`;
}
