import { fileRefused } from './file-fault';

/** One row as it stands in the file: the line it begins on (the row number of a worksheet), and its cells. */
export interface RawRow {
  line: number;
  cells: string[];
}

/** What a file held, before anyone has said what its columns mean. */
export interface RawTable {
  rows: RawRow[];
  /** How it was written, to be told: the person sees at once when it was read wrongly. */
  source: { format: 'csv' | 'xlsx'; encoding: string | null; separator: string | null };
  /** The worksheet that was read and how many others were not; null for CSV. */
  sheet: { name: string; others: number } | null;
}

export const MOST_LINES = 2000;
const MOST_COLUMNS = 60;
/** Characters in one cell. */
export const LONGEST_CELL = 2000;

/** Takes rows in order, leaves out empty ones and empty cells at the end, and refuses more than is taken. */
export class RowCollector {
  readonly rows: RawRow[] = [];

  /** @throws 400 for too many lines or columns, or a cell that is too long */
  add(line: number, given: readonly string[]): void {
    const cells = trimmed(given);
    if (cells.length === 0) return;
    if (cells.length > MOST_COLUMNS) throw fileRefused('fileTooManyColumns');
    if (cells.some((cell) => cell.length > LONGEST_CELL)) throw fileRefused('fileLongCell');
    this.rows.push({ line, cells });
    // A few lines above the headings are not people.
    if (this.rows.length > MOST_LINES + 10) throw fileRefused('fileTooManyLines');
  }
}

/** White space around a cell means nothing; no-break spaces come from text processors. */
function trimmed(given: readonly string[]): string[] {
  const cells = given.map((cell) => cell.replace(/\u00a0/g, ' ').trim());
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length--;
  return cells.slice(0, length);
}
