import { inflateRawSync } from 'node:zlib';
import { fileRefused } from './file-fault';

/** A workbook of this size holds far more lines than are taken. */
const MOST_ENTRIES = 200;
/** Bytes of everything inflated from one file, counted while it is inflated: what a file says of itself is not believed. */
const MOST_INFLATED = 24 * 1024 * 1024;

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

interface Entry {
  method: number;
  flags: number;
  packed: number;
  at: number;
}

/** The files inside a zip, inflated one by one as they are asked for, and never more than a fixed sum. */
export class ZipEntries {
  private left = MOST_INFLATED;

  private constructor(
    private readonly bytes: Buffer,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws 400 'fileBroken' when the list of contents does not hold together */
  static open(bytes: Buffer): ZipEntries {
    return new ZipEntries(bytes, listed(bytes));
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  /**
   * Null when there is no such file.
   * @throws 400 'fileTooBig' when more would be inflated than is allowed, 'fileBroken' or 'fileLocked'
   */
  read(name: string): Buffer | null {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return null;
    if (entry.flags & ENCRYPTED) throw fileRefused('fileLocked');
    const content = this.inflated(entry);
    this.left -= content.length;
    return content;
  }

  private inflated({ method, packed, at }: Entry): Buffer {
    const start = contentStart(this.bytes, at);
    const content = this.bytes.subarray(start, start + packed);
    if (content.length < packed) throw fileRefused('fileBroken');
    if (method === STORED && packed <= this.left) return content;
    if (method === STORED) throw fileRefused('fileTooBig');
    if (method !== DEFLATED) throw fileRefused('fileBroken');
    try {
      return inflateRawSync(content, { maxOutputLength: Math.max(1, this.left) });
    } catch (error) {
      const full = (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
      throw fileRefused(full ? 'fileTooBig' : 'fileBroken');
    }
  }
}

function listed(bytes: Buffer): Map<string, Entry> {
  const end = endRecord(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw fileRefused('fileTooBig');
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < count; n++) {
    if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== ENTRY) {
      throw fileRefused('fileBroken');
    }
    const named = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + named);
    entries.set(name.replace(/\\/g, '/').replace(/^\//, '').toLowerCase(), entryAt(bytes, at));
    at += ENTRY_BYTES + named + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function entryAt(bytes: Buffer, at: number): Entry {
  return {
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    packed: bytes.readUInt32LE(at + 20),
    at: bytes.readUInt32LE(at + 42),
  };
}

/** The record that ends every zip; a file that was cut off has none. */
function endRecord(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= first; at--) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw fileRefused('fileBroken');
}

function contentStart(bytes: Buffer, at: number): number {
  if (at + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(at) !== LOCAL) {
    throw fileRefused('fileBroken');
  }
  return at + LOCAL_BYTES + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
}
