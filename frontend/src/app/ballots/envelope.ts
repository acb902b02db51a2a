import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';

/*
 * The double envelope. A vote is sealed for the inner teller and then, with the place it lies in, for the outer one.
 * The outer teller opens all outer envelopes and mixes what lies in them; the inner teller opens those and counts.
 * Whoever has one key only, or none, cannot tie a vote to a place. Everything here runs in a browser.
 */

/** Bytes of what is sealed: code, length of the choice, the choice, zeros. Always the same, so that size tells nothing. */
const PLAIN = 96;
/** Bytes of the control code: 128 bits, chosen by the voter's browser, so that no two voters are given the same. */
const CODE = 16;
/** Bytes of what HPKE puts before what it seals: a public key that is made for this one envelope. */
const BEFORE = 65;
/** Bytes that AES-GCM adds. */
const TAG = 16;
/** Bytes of an inner envelope. */
export const INNER = BEFORE + PLAIN + TAG;
/** Bytes of a double envelope, as the server keeps it. */
export const OUTER = BEFORE + INNER + TAG;
/** Bytes a teller's key is made from; they are what is written down as the recovery code. */
export const SEED = 16;

const INFO = 'samklang ballot 1';

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** Neither mends what is no text nor leaves anything out of it. */
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

type Bytes = Uint8Array<ArrayBuffer>;
/** A key of WebCrypto, named so that it is known where there is no browser too. */
type Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** What a teller holds. The private key never leaves the browser. */
export interface TellerKey {
  /** 16 bytes: the recovery code, and all that is needed to make the key again. */
  seed: Bytes;
  privateKey: Key;
  /** Base64 of the 65 bytes of an uncompressed point of P-256. */
  publicKey: string;
}

/** What an opened ballot says. */
export interface OpenedBallot {
  /** 32 hexadecimal digits. */
  code: string;
  choice: string;
}

/**
 * A new key, from 128 random bits unless the recovery code is given.
 * @throws RangeError for a seed of another length
 */
export async function tellerKey(seed: Bytes = random(SEED)): Promise<TellerKey> {
  if (seed.length !== SEED) throw new RangeError('A key is made from 16 bytes');
  const material = await crypto.subtle.importKey('raw', seed, 'HKDF', false, ['deriveBits']);
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: bytes(''), info: bytes(INFO) };
  const secret = await crypto.subtle.deriveBits(derivation, material, 256);
  const pair = await suite.kem.deriveKeyPair(secret);
  const raw = await suite.kem.serializePublicKey(pair.publicKey);
  return { seed, privateKey: pair.privateKey, publicKey: toBase64(new Uint8Array(raw)) };
}

/** A new control code. */
export function controlCode(): string {
  return toHex(random(CODE));
}

/**
 * Seals a vote for both tellers.
 * @param code 32 hexadecimal digits
 * @param choice key of an option, at most 79 bytes
 * @param slot the place the server gave this voter
 * @returns base64 of 258 bytes, whatever the choice
 */
export async function sealBallot(
  { ballotId, slot }: { ballotId: string; slot: number },
  keys: { inner: string; outer: string },
  { code, choice }: OpenedBallot,
): Promise<string> {
  const inner = await seal(keys.inner, plain(code, choice), bytes(ballotId));
  return toBase64(await seal(keys.outer, inner, bytes(`${ballotId}|${slot}`)));
}

/**
 * Opens an outer envelope in the place it lies in.
 * @returns the inner envelope in base64; null for one that was altered, moved from another place or another ballot
 */
export async function openOuter(
  { ballotId, slot }: { ballotId: string; slot: number },
  key: TellerKey,
  envelope: string,
): Promise<string | null> {
  const opened = await open(key, fromBase64(envelope), OUTER, bytes(`${ballotId}|${slot}`));
  return opened && toBase64(opened);
}

/**
 * Opens an inner envelope.
 * @returns null for one that was altered or made for another ballot, or that says nothing that can be read
 */
export async function openInner(
  ballotId: string,
  key: TellerKey,
  envelope: string,
): Promise<OpenedBallot | null> {
  const opened = await open(key, fromBase64(envelope), INNER, bytes(ballotId));
  return opened && read(opened);
}

/** The same in an order that nobody can foresee, each order equally likely. */
export function mixed<T>(list: readonly T[]): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last--) {
    const at = below(last + 1);
    [result[last], result[at]] = [result[at] as T, result[last] as T];
  }
  return result;
}

/**
 * SHA-256 of what everybody must see the same of: ballot, inner key, outer key, options, a line each. Options are sorted,
 * since each reader is shown them in an order of their own.
 * @returns 64 hexadecimal digits, as the server writes them into the audit log before opening
 */
export async function fingerprint(
  ballotId: string,
  keys: { inner: string; outer: string },
  choices: readonly string[],
): Promise<string> {
  const text = [ballotId, keys.inner, keys.outer, ...[...choices].sort()].join('\n');
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes(text))));
}

async function seal(publicKey: string, what: Bytes, aad: Bytes): Promise<Bytes> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(fromBase64(publicKey));
  const sender = await suite.createSenderContext({ recipientPublicKey, info: bytes(INFO) });
  return joined(new Uint8Array(sender.enc), new Uint8Array(await sender.seal(what, aad)));
}

async function open(
  { privateKey }: TellerKey,
  sealed: Bytes,
  length: number,
  aad: Bytes,
): Promise<Bytes | null> {
  if (sealed.length !== length) return null;
  try {
    const enc = sealed.slice(0, BEFORE);
    const recipient = { recipientKey: privateKey, enc, info: bytes(INFO) };
    const context = await suite.createRecipientContext(recipient);
    return new Uint8Array(await context.open(sealed.slice(BEFORE), aad));
  } catch {
    return null;
  }
}

/** @throws RangeError for a code or a choice that does not fit */
function plain(code: string, choice: string): Bytes {
  const said = bytes(choice);
  if (!/^[0-9a-f]{32}$/.test(code) || said.length === 0 || said.length >= PLAIN - CODE) {
    throw new RangeError('A ballot has a code of 32 digits and a choice of 1 to 79 bytes');
  }
  const whole = new Uint8Array(PLAIN);
  whole.set(fromHex(code));
  whole[CODE] = said.length;
  whole.set(said, CODE + 1);
  return whole;
}

function read(whole: Bytes): OpenedBallot | null {
  const length = whole[CODE] ?? 0;
  const end = CODE + 1 + length;
  // One way only to say each thing: what is left over cannot mark a vote.
  if (whole.length !== PLAIN || length === 0 || end > PLAIN) return null;
  if (whole.slice(end).some((byte) => byte !== 0)) return null;
  try {
    const choice = strict.decode(whole.slice(CODE + 1, end));
    return { code: toHex(whole.slice(0, CODE)), choice };
  } catch {
    return null;
  }
}

/** A number from 0 to `most` - 1, each equally likely. */
function below(most: number): number {
  const limit = 2 ** 32 - (2 ** 32 % most);
  for (;;) {
    const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
    if (drawn < limit) return drawn % most;
  }
}

function random(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

function joined(a: Bytes, b: Bytes): Bytes {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

function bytes(text: string): Bytes {
  return new TextEncoder().encode(text);
}

function toHex(raw: Bytes): string {
  return [...raw].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(text: string): Bytes {
  return new Uint8Array((text.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
}

function toBase64(raw: Bytes): string {
  return btoa(String.fromCharCode(...raw));
}

/** Bytes of base64; empty for what is none, or is not as we write it. */
function fromBase64(text: string): Bytes {
  try {
    const raw = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
    return toBase64(raw) === text ? raw : new Uint8Array();
  } catch {
    return new Uint8Array();
  }
}
