import { RawTable, RowCollector } from './raw-table';
import { openBook, XlsxBook } from './xlsx-book';
import { readXml } from './xml-parts';

const DAY_MS = 86_400_000;
/** Excel's day 0 as it counts from 1 March 1900; before that it believes in a 29 February that never was. */
const DAY_0 = Date.UTC(1899, 11, 30);
const DAY_0_OF_1904 = Date.UTC(1904, 0, 1);
/** A column beyond any that is taken: refused when the row is. */
const FARTHEST = 16_384;

/**
 * Reads the first visible worksheet. What a formula once came to is not taken: its cell is given as the formula, so
 * that the line is asked about.
 * @throws 400 as `openBook` does, and for too many lines or columns
 */
export function xlsxTable(bytes: Buffer): RawTable {
  const book = openBook(bytes);
  const reader = new SheetReader(book);
  readXml(book.sheet, reader);
  return {
    rows: reader.rows.rows,
    source: { format: 'xlsx', encoding: null, separator: null },
    sheet: { name: book.sheetName, others: book.others },
  };
}

/** Gathers the cells of a worksheet row by row while its XML is read. */
class SheetReader {
  readonly rows = new RowCollector();
  private line = 0;
  private cells: string[] = [];
  private column = 0;
  private type = 'n';
  private style = 0;
  private value = '';
  private formula: string | null = null;
  private within: 'value' | 'formula' | null = null;
  private inGuide = false;

  constructor(private readonly book: XlsxBook) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.beginRow(attributes['r']);
    else if (name === 'c') this.beginCell(attributes);
    else if (name === 'v' || name === 't') this.within = 'value';
    else if (name === 'rPh') this.inGuide = true;
    else if (name === 'f') {
      this.formula = '';
      this.within = 'formula';
    }
  }

  text(piece: string): void {
    if (this.inGuide) return;
    if (this.within === 'value') this.value += piece;
    if (this.within === 'formula') this.formula += piece;
  }

  close(name: string): void {
    if (name === 'v' || name === 't' || name === 'f') this.within = null;
    else if (name === 'rPh') this.inGuide = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.rows.add(this.line, this.cells);
  }

  private beginRow(number: string | undefined): void {
    this.line = Number(number ?? this.line + 1);
    this.cells = [];
    this.column = -1;
  }

  private beginCell(attributes: Readonly<Record<string, string>>): void {
    const reference = attributes['r'];
    this.column = reference ? columnOf(reference) : this.column + 1;
    this.type = attributes['t'] ?? 'n';
    this.style = Number(attributes['s'] ?? '0');
    this.value = '';
    this.formula = null;
  }

  private endCell(): void {
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = this.formula === null ? this.shown() : `=${this.formula}`;
  }

  private shown(): string {
    if (this.type === 's') return asText(this.book.strings[Number(this.value)] ?? '');
    if (this.type === 'str' || this.type === 'inlineStr') return asText(this.value);
    if (this.type === 'b') return this.value === '1' ? 'ja' : 'nei';
    if (this.type !== 'n' || this.value === '') return this.value;
    const number = Number(this.value);
    if (!Number.isFinite(number)) return this.value;
    return this.book.dateStyles[this.style] ? this.date(number) : String(number);
  }

  private date(serial: number): string {
    const day0 = this.book.from1904 ? DAY_0_OF_1904 : DAY_0;
    const at = new Date(day0 + Math.floor(serial) * DAY_MS);
    return Number.isNaN(at.getTime()) ? this.value : at.toISOString().slice(0, 10);
  }
}

/** A text that only looks like a formula is marked with the apostrophe that people type before one. */
function asText(given: string): string {
  const text = given.replace(/_x000D_/g, '');
  return text.startsWith('=') ? `'${text}` : text;
}

/** 'AB12' → 27 */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? 'A';
  const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return Math.min(number, FARTHEST) - 1;
}
