import {
  createHash,
  createPublicKey,
  type KeyObject,
  sign as signWith,
  verify as verifyWith,
} from 'node:crypto';

/** What a signed head says: how many entries, and the root of the tree over them. */
export interface Checkpoint {
  /** Name of the log: the address of the installation, without protocol. */
  origin: string;
  size: number;
  /** Base64 of 32 bytes. */
  root: string;
}

/** A public key as one writes it down (C2SP signed-note): name+id+base64. */
export interface NoteKey {
  name: string;
  id: string;
  /** The Ed25519 key, 32 bytes. */
  raw: Buffer;
}

const ED25519 = 1;
/** What stands before the 32 bytes when a public key is written as SubjectPublicKeyInfo. */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
const DASH = '—';
const ROOT = /^[A-Za-z0-9+/]{43}=$/;
const MOST_ENTRIES = 2_147_483_647;

/** The three lines of C2SP tlog-checkpoint. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${root}\n`;
}

/** A public key with the name it signs under. */
export function noteKey(name: string, publicKey: KeyObject): NoteKey {
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
  return { name, raw, id: keyId(name, raw) };
}

/** The key as one line, for people who keep a head and want to check its signature later. */
export function verifierLine({ name, id, raw }: NoteKey): string {
  return `${name}+${id}+${Buffer.concat([Buffer.of(ED25519), raw]).toString('base64')}`;
}

/** @returns null when the line is no verifier key, or its id does not belong to the key */
export function parseVerifierLine(line: string): NoteKey | null {
  const match = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(line.trim());
  const [, name = '', id = '', base64 = ''] = match ?? [];
  const bytes = Buffer.from(base64, 'base64');
  const raw = bytes.subarray(1);
  if (bytes[0] !== ED25519 || raw.length !== 32 || keyId(name, raw) !== id) return null;
  return { name, id, raw };
}

/** A checkpoint as a signed note: the text, an empty line, and the signature after a dash. */
export function signNote(checkpoint: Checkpoint, key: NoteKey, privateKey: KeyObject): string {
  const text = checkpointText(checkpoint);
  const signature = signWith(null, Buffer.from(text), privateKey);
  const blob = Buffer.concat([Buffer.from(key.id, 'hex'), signature]).toString('base64');
  return `${text}\n${DASH} ${key.name} ${blob}\n`;
}

/** The checkpoint in a signed note, without a word on its signature. @returns null when it is none */
export function parseCheckpoint(note: string): Checkpoint | null {
  const [origin, size, root] = note.split('\n');
  if (!origin || !/^(0|[1-9]\d{0,9})$/.test(size ?? '') || !ROOT.test(root ?? '')) return null;
  const entries = Number(size);
  return entries > MOST_ENTRIES ? null : { origin, size: entries, root: root ?? '' };
}

/** Whether a note carries this key's signature over the whole text before its signatures. */
export function isSignedBy(note: string, key: NoteKey): boolean {
  const at = note.indexOf(`\n\n${DASH} `);
  if (at < 0) return false;
  const text = Buffer.from(note.slice(0, at + 1));
  const publicKey = createPublicKey({
    key: Buffer.concat([SPKI, key.raw]),
    format: 'der',
    type: 'spki',
  });
  return note
    .slice(at + 2)
    .split('\n')
    .some((line) => {
      const [dash, name, blob] = line.split(' ');
      if (dash !== DASH || name !== key.name) return false;
      const bytes = Buffer.from(blob ?? '', 'base64');
      // Another last sign can stand for the same bytes: there is one way to write a signature.
      if (bytes.toString('base64') !== blob) return false;
      if (bytes.length !== 68 || bytes.subarray(0, 4).toString('hex') !== key.id) return false;
      return verifyWith(null, text, publicKey, bytes.subarray(4));
    });
}

/** The first four bytes of SHA-256 over name, line feed, algorithm and key. */
function keyId(name: string, raw: Buffer): string {
  const hash = createHash('sha256').update(`${name}\n`).update(Buffer.of(ED25519)).update(raw);
  return hash.digest('hex').slice(0, 8);
}
