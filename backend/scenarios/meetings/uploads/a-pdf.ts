import { deflateSync } from 'node:zlib';
import { latin } from './upload';

interface PdfWish {
  version?: string;
  newline?: string;
  catalog?: string;
  page?: string;
  more?: string[];
  /** After the head line. */
  comment?: string;
}

/** A PDF of one empty page, written by hand. */
export function aPdf(wish: PdfWish = {}): Buffer {
  const { version = '1.7', newline = '\n', catalog = '', page = '', more = [], comment } = wish;
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${page} >>`,
    ...more,
  ];
  let text = `%PDF-${version}${newline}${comment === undefined ? '' : `%${comment}${newline}`}`;
  const places = objects.map((object, n) => {
    const at = text.length;
    text += `${n + 1} 0 obj${newline}${object}${newline}endobj${newline}`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const at = text.length;
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  return latin(`${text}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`);
}

/** A PDF whose objects are packed, as most programs write them today. */
export function packedPdf(extra = '', head = '', plainSize = 0, filter = '/FlateDecode'): Buffer {
  const catalog = `<< /Type /Catalog /Pages 2 0 R ${extra} >>`;
  const pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
  const objects = [catalog, pages, page];
  let at = 0;
  const table = objects.map((object, n) => {
    const entry = `${n + 1} ${at}`;
    at += object.length + 1;
    return entry;
  });
  const first = `${table.join(' ')} `;
  const packed = deflateSync(latin(`${first}${objects.join(' ')} ${' '.repeat(plainSize)}`));
  const start = '%PDF-1.5\n';
  const dict = `<< /Type /ObjStm /N 3 /First ${first.length} /Length ${packed.length} /Filter ${filter} ${head}>>`;
  const stream = Buffer.concat([
    latin(`4 0 obj\n${dict}\nstream\n`),
    packed,
    latin('\nendstream\nendobj\n'),
  ]);
  const tableAt = start.length + stream.length;
  const rows = Buffer.alloc(6 * 4);
  [
    [0, 0, 255],
    [2, 4, 0],
    [2, 4, 1],
    [2, 4, 2],
    [1, start.length, 0],
    [1, tableAt, 0],
  ].forEach(([kind = 0, place = 0, index = 0], n) => {
    rows.writeUInt8(kind, n * 4);
    rows.writeUInt16BE(place, n * 4 + 1);
    rows.writeUInt8(index, n * 4 + 3);
  });
  const listed = deflateSync(rows);
  const refs = `<< /Type /XRef /Size 6 /W [1 2 1] /Root 1 0 R /Length ${listed.length} /Filter /FlateDecode >>`;
  return Buffer.concat([
    latin(start),
    stream,
    latin(`5 0 obj\n${refs}\nstream\n`),
    listed,
    latin(`\nendstream\nendobj\nstartxref\n${tableAt}\n%%EOF\n`),
  ]);
}
