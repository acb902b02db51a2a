import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import { docxFile } from '../../src/documents/docx-file';
import { segment } from '../recruitment/a-portrait';
import { greyJpeg } from './grey-jpeg';

/** A file as somebody sends it: its name, the type it is sent as, and what it is. */
export interface Upload {
  name: string;
  type: string;
  bytes: Buffer;
}

const PDF = 'application/pdf';
const PNG = 'image/png';
const JPEG = 'image/jpeg';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MB = 1024 * 1024;
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

// --- PDF ---

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

// --- PNG ---

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([latin(name), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const SIGNATURE = latin('\x89PNG\r\n\x1a\n');
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface PngWish {
  width?: number;
  height?: number;
  bits?: number;
  colour?: number;
  more?: Buffer[];
  points?: Buffer;
  head?: Partial<Record<number, number>>;
}

/** A PNG of nothing but zeros. */
export function aPng(wish: PngWish = {}): Buffer {
  const { width = 16, height = 9, bits = 8, colour = 2, more = [], head = {} } = wish;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  [header[8], header[9]] = [bits, colour];
  for (const [at, value] of Object.entries(head)) header[Number(at)] = value ?? 0;
  const row = 1 + Math.ceil((width * bits * (CHANNELS[colour] ?? 1)) / 8);
  const points = wish.points ?? deflateSync(Buffer.alloc(row * height));
  const palette = colour === 3 ? [chunk('PLTE', Buffer.alloc(6))] : [];
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...more,
    ...palette,
    chunk('IDAT', points),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

// --- Word ---

const CONTENT_TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const ROOT = `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;

function body(inner: string): string {
  return `<w:document xmlns:w="${WORD}"><w:body>${inner}</w:body></w:document>`;
}

function relations(...each: string[]): string {
  return `<Relationships xmlns="${RELATIONS}">${each.join('')}</Relationships>`;
}

function relation(type: string, target: string, mode = 'External'): string {
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

function zipped(parts: Parts, level: 0 | 6 = 6): Buffer {
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

function without(part: string): Buffer {
  const parts = docxParts();
  delete parts[part];
  return zipped(parts);
}

function changed(bytes: Buffer, change: (bytes: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}

/** Writes over a name in its head and in the list, where it is as long. */
function renamed(bytes: Buffer, from: string, to: string): Buffer {
  return latin(bytes.toString('latin1').replaceAll(from, to));
}

const listAt = (bytes: Buffer): number => bytes.indexOf('PK\x01\x02', 0, 'latin1');
const endAt = (bytes: Buffer): number => bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');

/** Many names for the same packed bytes, the way of the better zip bomb. */
function overlapping(times: number): Buffer {
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
function field(...instructions: string[]): string {
  const runs = instructions.map((each) => `<w:r><w:instrText>${each}</w:instrText></w:r>`);
  return body(`<w:p>${runs.join('')}</w:p>`);
}

const HTML = '<!doctype html><html><script>alert(1)</script></html>';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
const EXIF = segment(0xe1, latin('Exif\0\0II*\0\x08\0\0\0\0\0GPS 60.39 N 5.32 E'));

// --- what must be taken ---

/** Files any panel might send, none of which may be refused. */
export function goodFiles(): Upload[] {
  const pdfs = [
    ...['1.3', '1.4', '1.5', '1.6', '1.7', '2.0'].map((version) => aPdf({ version })),
    aPdf({ newline: '\r\n' }),
    aPdf({ catalog: '/Lang (nb) /MarkInfo << /Marked true >>' }),
    aPdf({
      page: '/Annots [4 0 R]',
      more: [
        '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org) >> >>',
      ],
    }),
    aPdf({ more: ['<< /Title (Javascript for alle) /Author (Launch AS) >>'] }),
    aPdf({ more: [`<< /Length 40 >>\nstream\n${'\x00/JS\x01/AA\xff/JS'.repeat(3)}\nendstream`] }),
    aPdf({ comment: '\xe2\xe3\xcf\xd3' }),
    packedPdf(),
    packedPdf('/Lang (nn)'),
    packedPdf('', '', 200_000),
  ];
  const kinds = [
    [0, [1, 2, 4, 8, 16]],
    [2, [8, 16]],
    [3, [1, 2, 4, 8]],
    [4, [8, 16]],
    [6, [8, 16]],
  ] as const;
  const pngs = [
    ...kinds.flatMap(([colour, depths]) => depths.map((bits) => aPng({ colour, bits }))),
    aPng({ width: 1, height: 1 }),
    aPng({ width: 3000, height: 2000 }),
    aPng({ more: [chunk('tEXt', latin('Comment\0Bergen')), chunk('tIME', Buffer.alloc(7))] }),
    aPng({ more: [chunk('pHYs', Buffer.alloc(9)), chunk('gAMA', Buffer.alloc(4, 1))] }),
    Buffer.concat([aPng(), latin('rest')]),
  ];
  const jpegs = [
    greyJpeg(),
    greyJpeg({ width: 1, height: 1 }),
    greyJpeg({ width: 4000, height: 3000 }),
    greyJpeg({ more: [EXIF] }),
    greyJpeg({ more: [segment(0xfe, 'Tatt med telefon')] }),
    greyJpeg({ more: [segment(0xe2, 'ICC_PROFILE\0')] }),
  ];
  const link = relations(
    relation('hyperlink', 'https://example.org'),
    relation('hyperlink', 'mailto:panel@example.org'),
  );
  const docx = [
    aDocx(),
    aDocx({}, 0),
    aDocx({ 'word/_rels/document.xml.rels': link }),
    aDocx({ 'word/media/image1.png': aPng(), 'docProps/core.xml': '<x/>' }),
    aDocx({ 'word/document.xml': body('<w:p>'.repeat(2000) + '</w:p>'.repeat(2000)) }),
    aDocx({ 'word/document.xml': field(' PAGE ') }),
    aDocx({ 'word/document.xml': field(' HYPERLINK "https://example.org" ') }),
    aDocx({
      'word/document.xml': body('<w:p><w:r><w:t>DDE, LINK og INCLUDETEXT</w:t></w:r></w:p>'),
    }),
    aDocx({ 'word/embeddings/tall.xlsx': zipped({ 'xl/workbook.xml': '<x/>' }) }),
    aDocx({ 'word/media/stort.bmp': new Uint8Array(8 * MB) }),
    aDocx({ 'word/footnotes.xml': '\ufeff<w:footnotes xmlns:w="w"/>' }),
    aDocx(
      Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`customXml/item${n}.xml`, '<x/>'])),
    ),
    docxFile({
      language: 'nb-NO',
      title: 'Brev',
      parts: [
        { kind: 'heading', text: 'Hei' },
        { kind: 'link', text: 'https://example.org' },
      ],
    }),
  ];
  const names = [
    'Møteplan 2026.pdf',
    'bilag (2).PDF',
    'Ærlig talt – svar.pdf',
    '1.a.b.pdf',
    'møte, vår.pdf',
    `${'a'.repeat(190)}.pdf`,
    'Saksframlegg_v2.pdf',
    'Ålesund & Bergen.pdf',
    '日本.pdf',
  ];
  const of = (type: string, ending: string, all: Buffer[]) =>
    all.map((bytes, n) => ({ name: `fil ${n}.${ending}`, type, bytes }));
  return [
    ...of(PDF, 'pdf', pdfs),
    ...of(PNG, 'png', pngs),
    ...of(JPEG, 'jpg', jpegs),
    ...of(DOCX, 'docx', docx),
    ...names.map((name) => ({ name, type: PDF, bytes: aPdf() })),
    { name: 'bilde.jpeg', type: JPEG, bytes: greyJpeg() },
    { name: 'bilde.JPG', type: JPEG, bytes: greyJpeg() },
  ];
}

// --- what must be refused ---

/** Names no file may have, whatever it is. */
function badNames(): Upload[] {
  const names = [
    '', '.pdf', 'pdf', 'a', 'a.', '..pdf', '../a.pdf', '..\\a.pdf', '/etc/passwd.pdf', 'C:\\a.pdf', 'a/b.pdf',
    'a\\b.pdf', 'a\0.pdf', 'a\n.pdf', 'a\r\nX: y.pdf', 'a\tb.pdf', 'a\u202efdp.pdf', 'a\u202dfdp.pdf', 'a\u2066b.pdf',
    'a\u2069b.pdf', 'a\u200eb.pdf', 'a\u200fb.pdf', 'a\u200bb.pdf', 'a\ufeffb.pdf', 'a\u061cb.pdf', 'a\u00adb.pdf',
    'a\u2028b.pdf', 'a\u2029b.pdf', 'a\ue000b.pdf', 'a\ud800b.pdf', 'a:b.pdf', 'a|b.pdf', 'a?.pdf', 'a*.pdf',
    '<a>.pdf', 'a".pdf', ' a.pdf', 'a.pdf ', 'a.pdf.', 'a..pdf', 'con.pdf', 'NUL.pdf', 'com1.pdf', 'lpt9.pdf',
    `${'a'.repeat(251)}.pdf`, `${'a'.repeat(255)}.pdf`, `${'ø'.repeat(126)}.pdf`, `${'a'.repeat(5000)}.pdf`,
    'a.html', 'a.svg', 'a.exe', 'a.pdf.exe', 'a.pdf.html', 'a.xlsx', 'a.docm', 'a.dotm', 'a.js', 'a.xml', 'a.zip',
    'a.gif', 'a.webp', 'a.heic', 'a.tiff', 'a.bmp', 'a.doc', 'a.rtf', 'a.php', 'a.pd f', 'a.pdf%00.png',
  ]; // prettier-ignore
  return names.map((name) => ({ name, type: PDF, bytes: aPdf() }));
}

function badPdfs(): Buffer[] {
  const action = (inner: string) => aPdf({ catalog: `/OpenAction << ${inner} >>` });
  const hidden = (inner: string) => packedPdf(`/OpenAction << ${inner} >>`);
  const whole = aPdf();
  return [
    action('/S /JavaScript /JS (app.alert(1))'),
    action('/S /J#61vaScript /JS (app.alert(1))'),
    action('/S /#4aavaScript /JS <61>'),
    action('/S /Launch /F (cmd.exe)'),
    action('/S /SubmitForm /F (https://example.org)'),
    action('/S /ImportData /F (a.fdf)'),
    action('/S /Rendition /JS (x)'),
    action('/S /GoToE /F (a.pdf)'),
    aPdf({
      catalog: '/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>',
      more: ['<< /Type /Filespec >>'],
    }),
    aPdf({ more: ['<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream'] }),
    aPdf({ catalog: '/AcroForm << /XFA [(a) 4 0 R] >>' }),
    aPdf({ page: '/Annots [<< /Subtype /RichMedia >>]' }),
    aPdf({ catalog: '/Encrypt 4 0 R' }),
    hidden('/S /JavaScript /JS (app.alert(1))'),
    hidden('/S /J#61vaScript /JS (app.alert(1))'),
    hidden('/S /Launch /F (cmd.exe)'),
    packedPdf('/Names << /EmbeddedFiles << >> >>'),
    packedPdf('', '', 60 * MB),
    packedPdf('', '/DecodeParms (stream) '),
    packedPdf('', '% stream\n'),
    renamed(packedPdf(), '/ObjStm', '/Obj#53tm'),
    packedPdf('', '', 0, '[/FlateDecode /FlateDecode]'),
    packedPdf('', '', 0, '[/ASCIIHexDecode /FlateDecode]'),
    packedPdf('', '', 0, '/LZWDecode'),
    aPdf({ comment: HTML }),
    aPdf({ comment: SVG }),
    Buffer.concat([latin(HTML), whole]),
    Buffer.concat([whole, latin(HTML)]),
    Buffer.concat([whole, aDocx()]),
    aPdf({ more: [`<< /Length 9 >>\nstream\n${aDocx().toString('latin1')}\nendstream`] }),
    Buffer.concat([aDocx(), whole]),
    Buffer.concat([latin('GIF89a'), whole]),
    Buffer.concat([latin('\n'), whole]),
    whole.subarray(0, -20),
    whole.subarray(20),
    whole.subarray(0, 200),
    latin('%PDF-'),
    latin('%PDF-1.7\n'),
    latin('%PDF-1.7\n%%EOF\n'),
    latin('%PDF-9.9\nstartxref\n0\n%%EOF\n'),
    latin('%PDF-1.7\nstartxref\n99999999\n%%EOF\n'),
    renamed(whole, '/Kids [3 0 R]', '/Kids [     ]'),
    Buffer.alloc(1000, '%PDF-1.7\n'),
    changed(whole, (bytes) => bytes.write('XXXX', bytes.indexOf('xref'), 'latin1')),
    latin(HTML),
    latin(SVG),
    Buffer.alloc(0),
    Buffer.alloc(5_000),
    latin('MZ\x90\x00'),
    latin('%!PS-Adobe-3.0'),
    latin('{\\rtf1}'),
  ];
}

function badPngs(): Buffer[] {
  const whole = aPng();
  const raw = (bytes: number) => deflateSync(Buffer.alloc(bytes));
  return [
    Buffer.alloc(0),
    SIGNATURE,
    whole.subarray(0, -12),
    whole.subarray(0, 40),
    changed(whole, (bytes) => bytes.writeUInt8(9, 20)),
    aPng({ width: 0 }),
    aPng({ height: 0 }),
    aPng({ width: 60_000, height: 60_000, points: raw(10) }),
    aPng({ width: 10_000, height: 10_000, points: raw(10 * MB) }),
    aPng({ width: 5_000, height: 5_000, bits: 16, colour: 6, points: raw(10 * MB) }),
    aPng({ points: raw(1) }),
    aPng({ points: raw(16 * 9 * 3 + 8) }),
    aPng({ points: raw(16 * 9 * 3 + 10) }),
    aPng({ points: raw(80 * MB) }),
    aPng({ points: Buffer.alloc(50) }),
    aPng({ points: deflateSync(Buffer.alloc(16 * 9 * 3 + 9, 7)) }),
    aPng({ points: raw(16 * 9 * 3 + 9).subarray(0, -4) }),
    aPng({ head: { 8: 3 } }),
    aPng({ head: { 9: 1 } }),
    aPng({ head: { 10: 1 } }),
    aPng({ head: { 11: 1 } }),
    aPng({ head: { 12: 2 } }),
    aPng({ more: [chunk('IHDR', Buffer.alloc(13, 1))] }),
    aPng({ colour: 2, head: { 9: 3 } }),
    greyJpeg(),
    aPdf(),
    aDocx(),
    latin('GIF89a\x01\x00\x01\x00'),
    latin('RIFF\x00\x00\x00\x00WEBP'),
    latin('BM'),
    latin(SVG),
    Buffer.concat([SIGNATURE, latin(HTML)]),
  ];
}

function badJpegs(): Buffer[] {
  const whole = greyJpeg({ width: 400, height: 400 });
  return [
    Buffer.alloc(0),
    Buffer.from([0xff, 0xd8]),
    Buffer.from([0xff, 0xd8, 0xff]),
    Buffer.from([0xff, 0xd8, 0xff, 0xd9]),
    whole.subarray(0, -2),
    whole.subarray(0, 60),
    whole.subarray(2),
    greyJpeg({ width: 0 }),
    greyJpeg({ height: 0 }),
    greyJpeg({ width: 20_000, height: 10_000 }).subarray(0, 5000),
    changed(greyJpeg(), (bytes) => {
      const at = bytes.indexOf(Buffer.from([0xff, 0xc0]));
      bytes.writeUInt16BE(65_000, at + 5);
      bytes.writeUInt16BE(65_000, at + 7);
    }),
    changed(whole, (bytes) => bytes.writeUInt16BE(60_000, 4)),
    changed(whole, (bytes) => bytes.writeUInt16BE(1, 4)),
    changed(whole, (bytes) => bytes.fill(0, bytes.indexOf(Buffer.from([0xff, 0xc4])), 200)),
    Buffer.concat([whole.subarray(0, 2), latin(HTML), whole.subarray(2)]),
    aPng(),
    aPdf(),
    aDocx(),
    latin(SVG),
    latin(HTML),
    latin('II*\0'),
    latin('\0\0\0\x18ftypheic'),
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), latin(HTML)]),
  ];
}

function badDocuments(): Buffer[] {
  const whole = aDocx();
  const rels = (...each: string[]) => aDocx({ 'word/_rels/document.xml.rels': relations(...each) });
  const typed = (from: string, to: string) =>
    aDocx({ '[Content_Types].xml': CONTENT_TYPES.replace(from, to) });
  const text = (xml: string) => aDocx({ 'word/document.xml': xml });
  const named = (name: string) => aDocx({ [name]: 'x' });
  return [
    Buffer.alloc(0),
    latin('PK\x03\x04'),
    whole.subarray(0, -1),
    whole.subarray(0, 100),
    whole.subarray(1),
    Buffer.concat([latin('MZ'), whole]),
    Buffer.concat([aPng(), whole]),
    Buffer.concat([whole, latin('x')]),
    Buffer.concat([whole, aPdf()]),
    without('[Content_Types].xml'),
    without('word/document.xml'),
    without('_rels/.rels'),
    zipped({ 'a.txt': 'hei' }),
    zipped({ 'xl/workbook.xml': '<x/>', '[Content_Types].xml': '<x/>', '_rels/.rels': '<x/>' }),
    typed('document.main+xml', 'template.main+xml'),
    typed('vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'vnd.ms-word.document.macroEnabled.main+xml'),
    typed('</Types>', '<Default Extension="dat" ContentType="application/vnd.ms-office.vbaProject"/></Types>'),
    ...['word/vbaProject.bin', 'word/vbaData.xml', 'word/activeX/activeX1.xml', 'word/embeddings/oleObject1.bin',
      'word/embeddings/a.docm', 'word/embeddings/a.exe', 'word/media/a.svg', 'word/media/a.html', 'a.js', 'word/afchunk.mht',
      'word/embeddings/a.docx', 'customXml/MACRO.dat', 'word/a.lnk'].map(named),
    renamed(named('word/xxxxxx'), 'word/xxxxxx', '../../xxxxx'),
    renamed(named('word/xxxxxx'), 'word/xxxxxx', '/etc/passwd'),
    renamed(named('word/xxxxxx'), 'word/xxxxxx', 'word\\..\\xxx'),
    renamed(named('word/xxxxxx'), 'word/xxxxxx', 'word/../xxx'),
    renamed(named('word/xxxxxx'), 'word/xxxxxx', 'C:\\xxxxxxxx'),
    renamed(named('word/xxxxxx'), 'word/xxxxxx', 'word/\0xxxxx'),
    renamed(named('word/document.xmx'), 'word/document.xmx', 'word/document.xml'),
    renamed(named('word/Document.xmx'), 'word/Document.xmx', 'word/Document.xml'),
    rels(relation('image', 'https://example.org/a.png')),
    rels(relation('attachedTemplate', 'https://example.org/a.dotm')),
    rels(relation('attachedTemplate', 'file:///a.dotx', 'Internal')),
    rels(relation('oleObject', 'https://example.org/a')),
    rels(relation('frame', 'https://example.org/a')),
    rels(relation('subDocument', 'https://example.org/a')),
    rels(relation('aFChunk', 'a.txt', 'Internal')),
    rels(relation('image', '\\\\example.org\\a.png', 'Internal')),
    rels(relation('image', 'https://example.org/a.png', 'Internal')),
    rels(relation('image', '//example.org/a.png', 'Internal')),
    rels(relation('hyperlink', 'file:///c:/a.exe')),
    rels(relation('hyperlink', 'javascript:alert(1)')),
    rels(relation('hyperlink', 'ms-msdt:/id')),
    rels(relation('image', 'https://example.org/a.png', 'EXTERNAL')),
    text(field(' DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe ')),
    text(field(' DD', 'E cmd a ')),
    text(field(' INCLUDE', 'PICTURE "https://example.org/a" ')),
    text(field(' INCLUDETEXT "file:///a" ')),
    text(body('<w:p><w:fldSimple w:instr=" LINK Excel.Sheet a "/></w:p>')),
    text(`<!DOCTYPE a [<!ENTITY b "c">]>${body('')}`),
    text(`<!DOCTYPE a SYSTEM "https://example.org/a">${body('')}`),
    text('<w:document'),
    text(''),
    aDocx({ 'word/document.xml': Buffer.from(body('hei'), 'utf16le') }),
    aDocx({ 'word/document.xml': Buffer.from([0xff, 0xfe, 0x3c, 0x00]) }),
    aDocx(Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`customXml/i${n}.xml`, '<x/>']))),
    aDocx({ 'word/media/a.bmp': new Uint8Array(101 * MB) }),
    aDocx({ 'word/media/a.bmp': new Uint8Array(60 * MB), 'word/media/b.bmp': new Uint8Array(60 * MB) }),
    aDocx({ 'word/styles.xml': `<x>${' '.repeat(40 * MB)}</x>` }),
    changed(aDocx({ 'word/media/a.bmp': new Uint8Array(80 * MB) }), (bytes) => {
      for (let at = listAt(bytes); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4, 'latin1')) bytes.writeUInt32LE(100, at + 24);
    }),
    overlapping(20),
    overlapping(900),
    changed(whole, (bytes) => bytes.writeUInt16LE(1, listAt(bytes) + 8)),
    changed(whole, (bytes) => bytes.writeUInt16LE(99, listAt(bytes) + 10)),
    changed(whole, (bytes) => bytes.writeUInt32LE(7, listAt(bytes) + 16)),
    changed(whole, (bytes) => bytes.writeUInt32LE(9_999_999, listAt(bytes) + 20)),
    changed(whole, (bytes) => bytes.writeUInt32LE(1, listAt(bytes) + 42)),
    changed(whole, (bytes) => bytes.writeUInt16LE(0, endAt(bytes) + 10)),
    changed(whole, (bytes) => bytes.writeUInt16LE(9, endAt(bytes) + 10)),
    changed(whole, (bytes) => bytes.writeUInt32LE(0, endAt(bytes) + 16)),
    changed(whole, (bytes) => bytes.writeUInt16LE(4, endAt(bytes) + 20)),
    changed(whole, (bytes) => bytes.write('Word/', 30 + bytes.readUInt16LE(26), 'latin1')),
    aPdf(),
    aPng(),
    latin(HTML),
    latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
  ]; // prettier-ignore
}

/** Files that are not what they say, would do something, or would fill the server; none of them may be taken. */
export function badFiles(): Upload[] {
  const of = (type: string, ending: string, all: Buffer[]) =>
    all.map((bytes, n) => ({ name: `${ending}-${n}.${ending}`, type, bytes }));
  const wrongTypes = [
    'text/html',
    'image/svg+xml',
    'application/octet-stream',
    '',
    PNG,
    DOCX,
    'application/pdf; charset=x',
  ];
  return [
    ...badNames(),
    ...of(PDF, 'pdf', badPdfs()),
    ...of(PNG, 'png', badPngs()),
    ...of(JPEG, 'jpg', badJpegs()),
    ...of(DOCX, 'docx', badDocuments()),
    ...wrongTypes.map((type) => ({
      name: `som ${type.replace(/\W/g, '')}.pdf`,
      type,
      bytes: aPdf(),
    })),
    { name: 'bilde.png', type: JPEG, bytes: greyJpeg() },
    { name: 'bilde.jpg', type: PNG, bytes: aPng() },
    { name: 'bilde.png', type: PNG, bytes: greyJpeg() },
    { name: 'notat.pdf', type: PDF, bytes: aDocx() },
    { name: 'notat.docx', type: DOCX, bytes: aPdf() },
  ];
}
