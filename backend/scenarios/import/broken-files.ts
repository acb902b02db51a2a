import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { workbook, workbookParts } from './workbook';

/** A file nobody should have sent, and what its sender is told: the name of a sentence, or that it is a table after all. */
export interface BrokenFile {
  file: () => Buffer;
  told: string;
}

const ROWS = [
  ['Navn', 'Fra'],
  ['Ola Nordmann', '2025-06-02'],
];
const MB = 1024 * 1024;

function text(content: string | Buffer, told: string): BrokenFile {
  return { file: () => Buffer.from(content as string), told };
}

function book(more: Readonly<Record<string, string>>, told: string): BrokenFile {
  return { file: () => workbook(workbookParts(ROWS, more)), told };
}

function sheet(xml: string, told: string): BrokenFile {
  return book({ 'xl/worksheets/sheet1.xml': xml }, told);
}

function without(part: string, told: string): BrokenFile {
  const parts = workbookParts(ROWS);
  delete parts[part];
  return { file: () => workbook(parts), told };
}

/** A zip of zeros: a thousandth of its size when packed. */
function bomb(lie: boolean): Buffer {
  const parts = { ...workbookParts(ROWS), 'xl/workbook.xml': new Uint8Array(30 * MB) };
  const made = workbook(parts);
  if (!lie) return made;
  for (let at = made.indexOf('PK\x01\x02'); at >= 0; at = made.indexOf('PK\x01\x02', at + 4)) {
    made.writeUInt32LE(100, at + 24);
  }
  return made;
}

function sound(): Buffer {
  return workbook(workbookParts(ROWS));
}

function changed(change: (bytes: Buffer) => void): () => Buffer {
  return () => {
    const bytes = sound();
    change(bytes);
    return bytes;
  };
}

const ENTITIES = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
  .join('')}]>`;

/** Every kind of broken file we could think of, made when asked for. */
export function brokenFiles(): Record<string, BrokenFile> {
  return {
    'a sound workbook': { file: sound, told: '2 lines' },
    'no bytes at all': text('', 'fileEmpty'),
    'only a byte order mark': text('\ufeff', 'fileEmpty'),
    'only white space': text(' \r\n\t\r\n ', 'fileEmpty'),
    'only separators': text(';;;\n;;;\n', 'fileEmpty'),
    'a PDF': text('%PDF-1.7\n%%EOF', 'fileType'),
    'a picture, PNG': text(Buffer.from('89504e470d0a1a0a', 'hex'), 'fileType'),
    'a picture, JPEG': text(Buffer.from('ffd8ffe000104a464946', 'hex'), 'fileType'),
    'rich text': text('{\\rtf1 Navn;Fra}', 'fileType'),
    'a gzip': { file: () => gzipSync('Navn;Fra'), told: 'fileType' },
    'a web page': text('<!DOCTYPE html><table><tr><td>Navn</td></tr></table>', 'fileType'),
    'a program': text('MZ\0\0\0\x01Navn;Fra\n', 'fileType'),
    'an old Excel file, or one with a password': text(
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'fileOldExcel',
    ),
    'NUL in the middle of a list': text('Navn;Fra\nOla\0;2025-06-02\n', 'fileType'),
    'half a surrogate in UTF-16': text(
      Buffer.from(`fffe${Buffer.from('Navn\n', 'utf16le').toString('hex')}00d84100`, 'hex'),
      'fileEncoding',
    ),
    'UTF-16 of an odd length': text(Buffer.from('fffe4e00610076', 'hex'), 'fileEncoding'),
    'a mark of UTF-8 before Windows-1252': text(
      Buffer.from('efbbbf4e61766e0aC56c65', 'hex'),
      'fileEncoding',
    ),
    'a quote that is never closed': text('Navn;Fra\n"Ola;2025\nKari;2024\n', 'fileQuotes'),
    'ten thousand columns': text(`${'Navn;'.repeat(10_000)}x\n`, 'fileTooManyColumns'),
    'ten thousand empty columns': text(`Navn${';'.repeat(10_000)}\nOla\n`, '2 lines'),
    'five thousand lines': text('Navn;Fra\n' + 'Ola;2025\n'.repeat(5000), 'fileTooManyLines'),
    'a cell as long as a book': text(`Navn\n${'a'.repeat(100_000)}\n`, 'fileLongCell'),
    'five megabytes of quotes': text('"'.repeat(5 * MB - 1), 'fileLongCell'),
    'five megabytes of line breaks': text('\n'.repeat(5 * MB), 'fileEmpty'),
    'five megabytes of separators': text(`a${';'.repeat(5 * MB - 2)}b`, 'fileTooManyColumns'),
    'text that is called a workbook': text('Navn;Fra\nOla;2025-06-02\n', '2 lines'),
    'the first bytes of a zip': text('PK\x03\x04', 'fileBroken'),
    'an empty zip': { file: () => Buffer.from(zipSync({})), told: 'fileType' },
    'a zip of something else': {
      file: () => Buffer.from(zipSync({ 'liste.csv': Buffer.from('Navn') })),
      told: 'fileType',
    },
    'a workbook inside a zip': {
      file: () => Buffer.from(zipSync({ 'liste.xlsx': sound() })),
      told: 'fileType',
    },
    'a text document': book(
      { 'xl/workbook.xml': '<w:document xmlns:w="w"><w:body/></w:document>' },
      'fileBroken',
    ),
    'a cut zip': { file: () => sound().subarray(0, 400), told: 'fileBroken' },
    'a zip without its list of contents': {
      file: changed((bytes) => bytes.writeUInt32LE(0xffffffff, bytes.length - 6)),
      told: 'fileBroken',
    },
    'a zip with other bytes where a file should begin': {
      file: changed((bytes) => bytes.writeUInt32LE(0, bytes.indexOf('PK\x03\x04', 4))),
      told: 'fileBroken',
    },
    'a zip with spoilt content': {
      file: changed((bytes) => bytes.fill(0xff, 60, 90)),
      told: 'fileBroken',
    },
    'a zip with a password': {
      file: changed((bytes) => {
        const at = bytes.indexOf('PK\x01\x02');
        bytes.writeUInt16LE(1, at + 8);
      }),
      told: 'fileLocked',
    },
    'a zip packed in a way we do not know': {
      file: changed((bytes) => bytes.writeUInt16LE(12, bytes.indexOf('PK\x01\x02') + 10)),
      told: 'fileBroken',
    },
    'a zip bomb': { file: () => bomb(false), told: 'fileTooBig' },
    'a zip bomb that lies about its size': { file: () => bomb(true), told: 'fileTooBig' },
    'a zip of a thousand files': {
      file: () =>
        Buffer.from(
          zipSync(
            Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`${i}`, Buffer.alloc(1)])),
          ),
        ),
      told: 'fileTooBig',
    },
    'a workbook with a macro': book({ 'xl/vbaProject.bin': 'x' }, 'fileMacros'),
    'a workbook that is declared to have macros': book(
      {
        '[Content_Types].xml':
          '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      },
      'fileMacros',
    ),
    'a workbook with a macro sheet': book({ 'xl/macrosheets/sheet1.xml': '<x/>' }, 'fileMacros'),
    'a workbook without worksheets': book(
      { 'xl/workbook.xml': '<workbook><sheets/></workbook>' },
      'fileBroken',
    ),
    'a workbook that lacks its worksheet': without('xl/worksheets/sheet1.xml', 'fileBroken'),
    'a workbook that lacks its relations': without('xl/_rels/workbook.xml.rels', 'fileBroken'),
    'a worksheet that points out of the file': book(
      {
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Target="../../../etc/passwd"/></Relationships>',
      },
      'fileBroken',
    ),
    'an XML entity bomb': sheet(
      `${ENTITIES}<worksheet><sheetData><row><c><v>&j;</v></c></row></sheetData></worksheet>`,
      'fileBroken',
    ),
    'an XML entity that reads a file': sheet(
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>',
      'fileBroken',
    ),
    'an entity nobody declared': sheet(
      '<worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>',
      'fileBroken',
    ),
    'XML that is not closed': sheet('<worksheet><sheetData><row>', 'fileBroken'),
    'XML of half a surrogate': sheet(
      '<worksheet><sheetData><row><c t="str"><v>&#xD800;</v></c></row></sheetData></worksheet>',
      'fileBroken',
    ),
    'XML that is no UTF-8': {
      file: () =>
        workbook({
          ...workbookParts(ROWS),
          'xl/worksheets/sheet1.xml': Buffer.from('<worksheet>\xc5</worksheet>', 'latin1'),
        }),
      told: 'fileBroken',
    },
    'an empty worksheet': sheet('<worksheet><sheetData/></worksheet>', 'fileEmpty'),
    'a cell in column XFD': sheet(
      '<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>',
      'fileTooManyColumns',
    ),
    'a worksheet of five thousand rows': sheet(
      `<worksheet><sheetData>${'<row><c><v>1</v></c></row>'.repeat(5000)}</sheetData></worksheet>`,
      'fileTooManyLines',
    ),
    'a shared text that is not there': sheet(
      '<worksheet><sheetData><row r="1"><c t="s"><v>99</v></c></row></sheetData></worksheet>',
      'fileEmpty',
    ),
    'a formula that fetches from the net': sheet(
      '<worksheet><sheetData><row><c><f>WEBSERVICE("https://example.org")</f><v>x</v></c></row></sheetData></worksheet>',
      '1 lines',
    ),
  };
}
