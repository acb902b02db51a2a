import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes before the first frame: kind, page size at 8, two salts at 16. */
const HEADER = 32;
/** Bytes before the page of a frame: page number, size after commit, the two salts at 8. */
const FRAME = 24;

/** Reads what SQLite has written in its journal since it was last asked, as somebody with the disk would. */
export class WalReader {
  private salts = '';
  private at = HEADER;

  /** @param file the -wal file beside the database */
  constructor(private readonly file: string) {}

  /** Pages in the order they were written, one after the other; a journal that began anew is read from its start. */
  fresh(): Buffer {
    if (!existsSync(this.file)) return Buffer.alloc(0);
    const open = openSync(this.file, 'r');
    try {
      return Buffer.concat(this.pages(open));
    } finally {
      closeSync(open);
    }
  }

  private pages(open: number): Buffer[] {
    const { size } = fstatSync(open);
    if (size < HEADER) {
      this.salts = '';
      return [];
    }
    const header = read(open, 0, HEADER);
    const salts = header.toString('hex', 16, 24);
    if (salts !== this.salts) this.at = HEADER;
    this.salts = salts;
    const length = FRAME + header.readUInt32BE(8);
    const pages: Buffer[] = [];
    for (; this.at + length <= size; this.at += length) {
      const frame = read(open, this.at, length);
      // Left from before the journal began anew.
      if (frame.toString('hex', 8, 16) !== salts) break;
      pages.push(frame.subarray(FRAME));
    }
    return pages;
  }
}

function read(open: number, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(open, bytes, 0, length, from);
  return bytes;
}
