import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** What base64 makes of «kanari» at each of the three places it may begin, and how many characters lie before. */
const STEMS = [0, 1, 2].map((offset) => {
  const before = offset === 0 ? 0 : offset + 1;
  const whole = Buffer.from(`${'\0'.repeat(offset)}kanari`).toString('base64');
  const sure = Math.floor(((offset + 6) * 8) / 6);
  return { before, stem: whole.slice(before, sure) };
});
const HEX = Buffer.from('kanari').toString('hex');
const LONG_BASE64 = /(?:[A-Za-z0-9+/]{60,}\r?\n?)+[A-Za-z0-9+/]*={0,2}/g;
const known = new Map<string, string[]>();

/** Every text that an answer holds: itself, and what is packed, printed or encoded in it. */
export function textsOf(content: string | Buffer): string[] {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content);
  const digest = createHash('sha1').update(bytes).digest('hex');
  const before = known.get(digest);
  if (before !== undefined) return before;
  const texts = unpack(bytes);
  known.set(digest, texts);
  return texts;
}

function unpack(bytes: Buffer): string[] {
  const start = bytes.subarray(0, 5).toString('latin1');
  const plain = bytes.toString('latin1');
  // The text of a document may be broken over lines, so it is read without blanks too.
  const own = [plain, ...decoded(plain)];
  if (start.startsWith('%PDF')) return [...own, ...printed(bytes)];
  if (start.startsWith('PK\x03\x04')) {
    const files = Object.entries(unzipSync(bytes));
    return [...own, ...files.flatMap(([name, file]) => [name, ...textsOf(Buffer.from(file))])];
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [...own, ...textsOf(gunzipSync(bytes))];
  return [...own, ...documentsIn(plain)];
}

/** What a reader of a PDF sees, with and without blanks and hyphens; and its title and other marks. */
function printed(bytes: Buffer): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'samklang-pdf-'));
  try {
    const file = path.join(folder, 'a.pdf');
    writeFileSync(file, bytes);
    const said = [
      ['pdftotext', file, '-'],
      ['pdfinfo', file],
    ].map(([program = '', ...args]) => {
      const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${program} cannot read a document: ${status}`);
      return stdout;
    });
    return said.flatMap((text) => [text, text.replace(/[\s\u00ad-]+/g, '')]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What follows a base64 or hexadecimal «kanari», in clear; and quoted-printable with its soft ends joined. */
function decoded(text: string): string[] {
  const found: string[] = [];
  for (const { before, stem } of STEMS) {
    for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
      const from = Math.max(0, at - before);
      const run = text.slice(from, from + 90).replace(/\r?\n/g, '');
      found.push(Buffer.from(run, 'base64').toString('latin1'));
    }
  }
  for (let at = text.indexOf(HEX); at >= 0; at = text.indexOf(HEX, at + 1)) {
    found.push(Buffer.from(text.slice(at, at + 60), 'hex').toString('latin1'));
  }
  if (text.includes('quoted-printable')) found.push(text.replace(/=\r?\n/g, ''));
  return found;
}

/** Documents and archives that are carried as base64 in JSON, rows and mails. */
function documentsIn(text: string): string[] {
  return (text.match(LONG_BASE64) ?? []).flatMap((run) => {
    const bytes = Buffer.from(run, 'base64');
    const isKnown = /^(%PDF|PK\x03\x04)/.test(bytes.subarray(0, 5).toString('latin1'));
    return isKnown ? textsOf(bytes) : [];
  });
}
