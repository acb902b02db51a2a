import { fileRefused } from './file-fault';
import { readXml } from './xml-parts';
import { ZipEntries } from './zip-entries';

/** What a worksheet's cells point to. */
export interface XlsxBook {
  sheetName: string;
  /** Worksheets that are not read. */
  others: number;
  sheet: Buffer;
  strings: readonly string[];
  /** By number of style: the cell shows a date. */
  dateStyles: readonly boolean[];
  /** Days are counted from 1904, as old Macs did. */
  from1904: boolean;
}

/**
 * Opens a workbook and finds its first visible worksheet.
 * @throws 400 'fileMacros' when it carries programs, 'fileType' when it is another kind of zip, 'fileBroken'
 */
export function openBook(bytes: Buffer): XlsxBook {
  const zip = ZipEntries.open(bytes);
  refuseMacros(zip);
  const workbook = zip.read('xl/workbook.xml');
  if (!workbook) throw fileRefused('fileType');
  const { sheets, from1904 } = sheetsOf(workbook);
  const shown = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  const sheet = shown && zip.read(pathOf(shown.id, zip));
  if (!sheet) throw fileRefused('fileBroken');
  return {
    sheetName: shown.name,
    others: sheets.length - 1,
    sheet,
    strings: stringsOf(zip.read('xl/sharedStrings.xml')),
    dateStyles: dateStylesOf(zip.read('xl/styles.xml')),
    from1904,
  };
}

function refuseMacros(zip: ZipEntries): void {
  const types = zip.read('[Content_Types].xml');
  if (!types) throw fileRefused('fileType');
  const declared = /macroEnabled|vbaProject/i.test(types.toString('latin1'));
  const carried = zip.names().some((name) => /vbaproject|\/macrosheets\//.test(name));
  if (declared || carried) throw fileRefused('fileMacros');
}

interface Sheet {
  name: string;
  id: string;
  hidden: boolean;
}

function sheetsOf(workbook: Buffer): { sheets: Sheet[]; from1904: boolean } {
  const sheets: Sheet[] = [];
  let from1904 = false;
  readXml(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', id, hidden });
    },
  });
  return { sheets, from1904 };
}

function pathOf(id: string, zip: ZipEntries): string {
  const relations = zip.read('xl/_rels/workbook.xml.rels');
  let target = '';
  if (relations) {
    readXml(relations, {
      open(name, attributes) {
        if (name === 'Relationship' && attributes['Id'] === id) target = attributes['Target'] ?? '';
      },
    });
  }
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** The texts that cells share. Pronunciation guides inside them are no part of the text. */
function stringsOf(part: Buffer | null): string[] {
  const strings: string[] = [];
  if (!part) return strings;
  let text = '';
  let inText = false;
  let inGuide = false;
  readXml(part, {
    open(name) {
      if (name === 'si') text = '';
      if (name === 't') inText = true;
      if (name === 'rPh') inGuide = true;
    },
    text(piece) {
      if (inText && !inGuide) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inGuide = false;
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}

/** Numbers of the formats that every workbook knows as dates. */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57,
]);

function dateStylesOf(part: Buffer | null): boolean[] {
  const styles: boolean[] = [];
  if (!part) return styles;
  const dates = new Set(BUILT_IN_DATES);
  let inCells = false;
  readXml(part, {
    open(name, attributes) {
      const format = Number(attributes['numFmtId'] ?? '0');
      if (name === 'numFmt' && isDateFormat(attributes['formatCode'] ?? '')) dates.add(format);
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(dates.has(format));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** A format shows a date when it names day, month or year outside its quoted words, colours and conditions. */
function isDateFormat(code: string): boolean {
  const letters = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  if (/general|standard/.test(letters)) return false;
  return /[dy]/.test(letters) || (letters.includes('m') && !/[hs]/.test(letters));
}
