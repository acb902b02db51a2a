import { crc32, deflateRawSync } from 'node:zlib';
import { latin, MB } from './upload';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export const CONTENT_TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const ROOT = `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;

export function body(inner: string): string {
  return `<w:document xmlns:w="${WORD}"><w:body>${inner}</w:body></w:document>`;
}

export function relations(...each: string[]): string {
  return `<Relationships xmlns="${RELATIONS}">${each.join('')}</Relationships>`;
}

export function relation(type: string, target: string, mode = 'External'): string {
  return `<Relationship Id="r9" Type="${OFFICE}/${type}" Target="${target}" TargetMode="${mode}"/>`;
}

type Parts = Record<string, string | Uint8Array>;

function docxParts(more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': ROOT,
    'word/document.xml': body('<w:p><w:r><w:t>Hei</w:t></w:r></w:p>'),
    ...more,
  };
}

/** A Word document of these parts. @param level 0 stores without packing */
export function aDocx(more: Parts = {}, level: 0 | 6 = 6): Buffer {
  return zipped(docxParts(more), level);
}

export function zipped(parts: Parts, level: 0 | 6 = 6): Buffer {
  const heads: Buffer[] = [];
  const lists: Buffer[] = [];
  let at = 0;
  for (const [name, part] of Object.entries(parts)) {
    const plain = typeof part === 'string' ? Buffer.from(part) : part;
    const packed = level === 0 ? Buffer.from(plain) : deflateRawSync(plain);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(level === 0 ? 0 : 8, 4);
    facts.writeUInt32LE(crc32(plain), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(plain.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    heads.push(latin('PK\x03\x04'), facts, latin(name), packed);
    lists.push(latin('PK\x01\x02\x14\0'), facts, place, latin(name));
    at += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(lists);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(lists.length / 4, 4);
  end.writeUInt16LE(lists.length / 4, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...heads, list, latin('PK\x05\x06'), end]);
}

export function without(part: string): Buffer {
  const parts = docxParts();
  delete parts[part];
  return zipped(parts);
}

export const listAt = (bytes: Buffer): number => bytes.indexOf('PK\x01\x02', 0, 'latin1');
export const endAt = (bytes: Buffer): number =>
  bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');

/** Many names for the same packed bytes, the way of the better zip bomb. */
export function overlapping(times: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(MB));
  const one = zipped(docxParts());
  const start = listAt(one);
  const list = one.subarray(start, endAt(one));
  const more = Array.from({ length: times }, (_, n) => {
    const name = `word/p${n}.dat`;
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(Buffer.alloc(MB)), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(MB, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(start, 42);
    return Buffer.concat([entry, latin(name)]);
  });
  const lists = Buffer.concat([list, ...more]);
  const end = Buffer.from(one.subarray(endAt(one)));
  const count = end.readUInt16LE(10) + times;
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(lists.length, 12);
  end.writeUInt32LE(start + packed.length, 16);
  return Buffer.concat([one.subarray(0, start), packed, lists, end]);
}

/** A field whose instruction is split over runs, as Word does it. */
export function field(...instructions: string[]): string {
  const runs = instructions.map((each) => `<w:r><w:instrText>${each}</w:instrText></w:r>`);
  return body(`<w:p>${runs.join('')}</w:p>`);
}
