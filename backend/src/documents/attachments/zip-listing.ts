import { constants, createInflateRaw, crc32 } from 'node:zlib';

const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const [STORED, DEFLATED] = [0, 8];
const [ENCRYPTED, SIZES_BEHIND] = [0x0001, 0x0008];
const MOST_ENTRIES = 1_000;
/** Bytes of everything unpacked. */
const MOST_UNPACKED = 100 * 1024 * 1024;

/** One file inside a zip, as the list of contents tells of it. */
export interface ZipPart {
  name: string;
  method: number;
  crc: number;
  packed: Buffer;
  /** Bytes when unpacked, as claimed; `unpacked` proves it. */
  size: number;
}

/**
 * The parts of a zip that is whole and nothing else: the list of contents ends the file, every part lies in its own
 * place, names lead nowhere and are there once. Null for anything else, and for what claims to be too much.
 */
export function zipParts(bytes: Buffer): ZipPart[] | null {
  const end = bytes.length - END_BYTES;
  if (end < 0 || bytes.readUInt32LE(end) !== END || bytes.readUInt16LE(end + 20) !== 0) return null;
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  const oneDisk = bytes.readUInt32LE(end + 4) === 0 && bytes.readUInt16LE(end + 8) === count;
  if (!oneDisk || count === 0 || count > MOST_ENTRIES) return null;
  if (start + bytes.readUInt32LE(end + 12) !== end) return null;
  const parts: ZipPart[] = [];
  const taken: [number, number][] = [];
  let at = start;
  for (let n = 0; n < count; n++) {
    const found = partAt(bytes, at, end, start);
    if (found === null) return null;
    parts.push(found.part);
    taken.push(found.place);
    at = found.next;
  }
  return at === end && apart(taken) && modest(parts) ? parts : null;
}

/**
 * Unpacks one part in small pieces. @param each hears every piece. @returns false when it is broken or not of the
 * size and sum it claims; nothing beyond the claimed size is ever unpacked
 */
export async function unpacked(part: ZipPart, each: (piece: Buffer) => void): Promise<boolean> {
  let size = 0;
  let crc = 0;
  try {
    for await (const piece of pieces(part)) {
      size += piece.length;
      if (size > part.size) return false;
      crc = crc32(piece, crc);
      each(piece);
    }
  } catch {
    return false;
  }
  return size === part.size && crc === part.crc;
}

async function* pieces({ method, packed }: ZipPart): AsyncGenerator<Buffer> {
  if (method === STORED) return yield packed;
  const inflate = createInflateRaw({ finishFlush: constants.Z_FINISH });
  inflate.end(packed);
  for await (const piece of inflate) yield piece as Buffer;
}

function partAt(bytes: Buffer, at: number, end: number, listAt: number) {
  if (at + ENTRY_BYTES > end || bytes.readUInt32LE(at) !== ENTRY) return null;
  const flags = bytes.readUInt16LE(at + 8);
  const method = bytes.readUInt16LE(at + 10);
  const packed = bytes.readUInt32LE(at + 20);
  const size = bytes.readUInt32LE(at + 24);
  const nameBytes = bytes.subarray(
    at + ENTRY_BYTES,
    at + ENTRY_BYTES + bytes.readUInt16LE(at + 28),
  );
  const local = bytes.readUInt32LE(at + 42);
  const next =
    at + ENTRY_BYTES + nameBytes.length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  const content = contentOf(bytes, local, nameBytes, method);
  if (flags & ENCRYPTED || next > end || content === null) return null;
  if ((method !== STORED && method !== DEFLATED) || (method === STORED && packed !== size)) {
    return null;
  }
  const name = safeName(nameBytes);
  if (name === null || content + packed > listAt) return null;
  const part = { name, method, size, crc: bytes.readUInt32LE(at + 16) };
  const place: [number, number] = [local, content + packed];
  return { part: { ...part, packed: bytes.subarray(content, content + packed) }, place, next };
}

/** Where the content begins; null when the part's own head says otherwise than the list. */
function contentOf(bytes: Buffer, local: number, name: Buffer, method: number): number | null {
  if (local + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(local) !== LOCAL) return null;
  if (bytes.readUInt16LE(local + 8) !== method) return null;
  const named = bytes.readUInt16LE(local + 26);
  const own = bytes.subarray(local + LOCAL_BYTES, local + LOCAL_BYTES + named);
  if (!own.equals(name)) return null;
  const flags = bytes.readUInt16LE(local + 6);
  if (flags & ENCRYPTED && !(flags & SIZES_BEHIND)) return null;
  return local + LOCAL_BYTES + named + bytes.readUInt16LE(local + 28);
}

/** A name that stays inside the package; null for every other. */
function safeName(bytes: Buffer): string | null {
  const name = bytes.toString('utf8');
  if (!/^[\x20-\x7e]{1,255}$/.test(name) || /[\\:]/.test(name) || name.startsWith('/')) return null;
  return name.split('/').some((step) => step === '..' || step === '.') ? null : name;
}

/** The first part stands first in the file, and none lies inside another. */
function apart(places: [number, number][]): boolean {
  const sorted = [...places].sort(([a], [b]) => a - b);
  if (sorted[0]?.[0] !== 0) return false;
  return sorted.every(([, end], i) => end <= (sorted[i + 1]?.[0] ?? Number.MAX_SAFE_INTEGER));
}

function modest(parts: readonly ZipPart[]): boolean {
  const names = new Set(parts.map(({ name }) => name.toLowerCase()));
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  return names.size === parts.length && size <= MOST_UNPACKED;
}
