import { hkdfSync } from 'node:crypto';
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';

/*
 * The keys of a ballot without tellers. They are made, and envelopes opened, exactly as in the tellers' browsers: the
 * booth seals for two keys and need not know whose they are.
 */

/** Bytes a key is made from. */
export const SEED = 16;
/** Bytes of the code, of what is sealed, of the key before it, and of what AES-GCM adds. */
const CODE = 16;
const PLAIN = 96;
const BEFORE = 65;
const TAG = 16;
const INNER = BEFORE + PLAIN + TAG;
const OUTER = BEFORE + INNER + TAG;

const INFO = Buffer.from('samklang ballot 1');

const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

type PrivateKey = Awaited<ReturnType<typeof suite.kem.deriveKeyPair>>['privateKey'];

/** One of the two keys. */
export interface ServerKey {
  privateKey: PrivateKey;
  /** Base64 of the 65 bytes of an uncompressed point of P-256. */
  publicKey: string;
}

/** What an opened ballot says. */
export interface OpenedVote {
  /** 32 hexadecimal digits. */
  code: string;
  choice: string;
}

/** The key that a seed of 16 bytes makes: always the same one. */
export async function serverKey(seed: Buffer): Promise<ServerKey> {
  const secret = hkdfSync('sha256', seed, Buffer.alloc(0), INFO, 32);
  const pair = await suite.kem.deriveKeyPair(secret);
  const raw = await suite.kem.serializePublicKey(pair.publicKey);
  return { privateKey: pair.privateKey, publicKey: Buffer.from(raw).toString('base64') };
}

/** @returns what lay in the outer envelope; null for one that was altered, or moved from another place or ballot */
export function openOuter(
  { ballotId, slot }: { ballotId: string; slot: number },
  key: ServerKey,
  envelope: string,
): Promise<Buffer | null> {
  return open(key, fromBase64(envelope), OUTER, Buffer.from(`${ballotId}|${slot}`));
}

/** @returns null for an inner envelope that was altered, or says nothing that can be read in one way only */
export async function openInner(
  ballotId: string,
  key: ServerKey,
  envelope: Buffer,
): Promise<OpenedVote | null> {
  const opened = await open(key, envelope, INNER, Buffer.from(ballotId));
  return opened && read(opened);
}

async function open(
  { privateKey }: ServerKey,
  sealed: Buffer,
  length: number,
  aad: Buffer,
): Promise<Buffer | null> {
  if (sealed.length !== length) return null;
  try {
    const enc = sealed.subarray(0, BEFORE);
    const recipient = { recipientKey: privateKey, enc: copy(enc), info: copy(INFO) };
    const context = await suite.createRecipientContext(recipient);
    return Buffer.from(await context.open(copy(sealed.subarray(BEFORE)), copy(aad)));
  } catch {
    return null;
  }
}

function read(whole: Buffer): OpenedVote | null {
  const length = whole[CODE] ?? 0;
  const end = CODE + 1 + length;
  // One way only to say each thing: what is left over cannot mark a vote.
  if (whole.length !== PLAIN || length === 0 || end > PLAIN) return null;
  if (whole.subarray(end).some((byte) => byte !== 0)) return null;
  try {
    const choice = strict.decode(whole.subarray(CODE + 1, end));
    return { code: whole.subarray(0, CODE).toString('hex'), choice };
  } catch {
    return null;
  }
}

/** Empty for what is not as the booth writes it. */
function fromBase64(text: string): Buffer {
  const raw = Buffer.from(text, 'base64');
  return raw.toString('base64') === text ? raw : Buffer.alloc(0);
}

/** A buffer of Node may be a window on a larger one, which must not be handed on. */
function copy(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
