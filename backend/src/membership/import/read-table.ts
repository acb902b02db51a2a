import { csvTable } from './csv-table';
import { fileRefused } from './file-fault';
import { RawTable } from './raw-table';
import { decodeText } from './text-encoding';
import { xlsxTable } from './xlsx-table';

/** First bytes of what people send by mistake. */
const ZIPS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const OTHERS: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
];

/**
 * Reads a member list, CSV or XLSX: by what it is, not by what it is called.
 * @throws 400 with one machine name under 'file' when no table can be read from it
 */
export function readTable(bytes: Buffer): RawTable {
  if (bytes.length === 0) throw fileRefused('fileEmpty');
  if (begins(bytes, OLD_OFFICE)) throw fileRefused('fileOldExcel');
  if (OTHERS.some((mark) => begins(bytes, mark))) throw fileRefused('fileType');
  const isZip = ZIPS.some((mark) => begins(bytes, mark));
  const table = isZip ? xlsxTable(bytes) : textTable(bytes);
  if (table.rows.length === 0) throw fileRefused('fileEmpty');
  return table;
}

function textTable(bytes: Buffer): RawTable {
  const decoded = decodeText(bytes);
  if (/^\s*<(!doctype|html|\?xml|table)/i.test(decoded.text)) throw fileRefused('fileType');
  return csvTable(decoded);
}

function begins(bytes: Buffer, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}
