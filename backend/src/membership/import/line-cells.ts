import { ListWord, ColumnName } from '../../texts/member-list-words';
import { Finding } from '../../kernel/finding';
import { Reading, readWord, spoilt, unmarked } from './cell-values';

/** What must be put right in one line: where, and by machine name; the client has a sentence and a remedy for each. */
export interface LineFault {
  /** Null when it is the whole line. */
  column: ColumnName | null;
  code: string;
  /** The line of the same file that this one clashes with. */
  otherLine: number | null;
  /** Name of the person it clashes with. */
  other: string | null;
  /** What the statutes say, when it is they that refuse. */
  finding: Finding | null;
}

export function lineFault(
  column: ColumnName | null,
  code: string,
  more: Partial<Pick<LineFault, 'otherLine' | 'other' | 'finding'>> = {},
): LineFault {
  return { column, code, otherLine: null, other: null, finding: null, ...more };
}

/** The cells of one line by what their columns mean, and the faults found while reading them. */
export class LineCells {
  readonly faults: LineFault[] = [];
  private readonly texts = new Map<ColumnName, string>();

  constructor(columns: readonly ColumnName[], cells: readonly string[]) {
    columns.forEach((column, i) => {
      const text = (cells[i] ?? '').trim();
      const fault = spoilt(text);
      if (fault) this.faults.push(lineFault(column, fault));
      else this.texts.set(column, unmarked(text));
    });
  }

  /** Empty when the column is left out, the cell is empty or it has been found at fault. */
  text(column: ColumnName): string {
    return this.texts.get(column) ?? '';
  }

  has(...columns: ColumnName[]): boolean {
    return columns.some((column) => this.text(column) !== '');
  }

  /** A text of at most so many characters, on one line. */
  short(column: ColumnName, most: number): string | null {
    const text = this.text(column).replace(/\s+/g, ' ');
    if (text.length <= most) return text || null;
    this.fault(column, 'tooLong');
    return null;
  }

  /** What the cell means; null when it is empty or at fault. */
  read<T>(column: ColumnName, reader: (text: string) => Reading<T>): T | null {
    const text = this.text(column);
    if (text === '') return null;
    const reading = reader(text);
    if ('value' in reading) return reading.value;
    this.fault(column, reading.fault);
    return null;
  }

  word<T extends string>(
    column: ColumnName,
    words: Readonly<Record<T, ListWord>>,
    fault: string,
  ): T | null {
    return this.read(column, (text) => readWord(text, words, fault));
  }

  /** Says that a cell is missing, unless something else is wrong with it already. */
  require(column: ColumnName, value: unknown): void {
    if (value !== null || this.faults.some((each) => each.column === column)) return;
    this.fault(column, 'required');
  }

  fault(column: ColumnName | null, code: string): void {
    this.faults.push(lineFault(column, code));
  }
}
