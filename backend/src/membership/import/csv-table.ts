import { fileRefused } from './file-fault';
import { RawTable, RowCollector } from './raw-table';
import { DecodedText } from './text-encoding';

const SEPARATORS = [';', ',', '\t', '|'];
/** Characters looked at to find the separator. */
const SAMPLE = 20_000;

/**
 * Reads CSV by what people send rather than by the norm: any of four separators, quotes with line breaks inside,
 * Excel's own first line «sep=;», any line ending.
 * @throws 400 'fileQuotes' when a quote is opened and never closed
 */
export function csvTable({ text, encoding }: DecodedText): RawTable {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const separator = declared?.[1] ?? separatorOf(text.slice(0, SAMPLE));
  const rows = new RowCollector();
  const body = declared ? text.slice(declared[0].length) : text;
  const open = readRecords(body, separator, declared ? 2 : 1, (line, cells) =>
    rows.add(line, cells),
  );
  if (open) throw fileRefused('fileQuotes');
  return { rows: rows.rows, source: { format: 'csv', encoding, separator }, sheet: null };
}

/** The separator that splits the first lines into most cells, and into equally many. */
function separatorOf(sample: string): string {
  const scored = SEPARATORS.map((separator) => {
    const widths: number[] = [];
    readRecords(sample, separator, 1, (_, cells) => {
      if (cells.some((cell) => cell.trim() !== '')) widths.push(cells.length);
    });
    const usual = mostCommon(widths);
    const agreeing = widths.filter((width) => width === usual).length;
    return { separator, score: usual === 1 ? 0 : (usual - 1) * (agreeing / widths.length) };
  });
  scored.sort((a, b) => b.score - a.score);
  return scored[0]?.separator ?? ';';
}

function mostCommon(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best?.[0] ?? 1;
}

/** @returns true when the text ended inside a quote */
function readRecords(
  text: string,
  separator: string,
  firstLine: number,
  take: (line: number, cells: string[]) => void,
): boolean {
  const reader = new RecordReader(separator, firstLine, take);
  for (let at = 0; at < text.length; at++) at += reader.read(text, at);
  return reader.end();
}

/** The state of reading CSV, one character at a time. */
class RecordReader {
  private cells: string[] = [];
  private cell = '';
  private quoted = false;
  private begun: number;

  constructor(
    private readonly separator: string,
    private line: number,
    private readonly take: (line: number, cells: string[]) => void,
  ) {
    this.begun = line;
  }

  /** Reads the character at a place. @returns how many more were read with it */
  read(text: string, at: number): number {
    const char = text.charAt(at);
    const pair = char === '\r' && text.charAt(at + 1) === '\n' ? 1 : 0;
    if (char === '\n' || char === '\r') this.line++;
    if (this.quoted) return this.inQuotes(char, text, at, pair);
    if (char === '"' && this.cell.trim() === '') {
      this.cell = '';
      this.quoted = true;
    } else if (char === this.separator) this.endCell();
    else if (char === '\n' || char === '\r') {
      this.endRecord();
      return pair;
    } else this.cell += char;
    return 0;
  }

  /** @returns true when a quote is still open */
  end(): boolean {
    if (this.cell !== '' || this.cells.length > 0) this.endRecord();
    return this.quoted;
  }

  private inQuotes(char: string, text: string, at: number, pair: number): number {
    if (char === '"' && text.charAt(at + 1) === '"') {
      this.cell += '"';
      return 1;
    }
    if (char === '"') this.quoted = false;
    else this.cell += char === '\r' ? '\n' : char;
    return pair;
  }

  private endCell(): void {
    this.cells.push(this.cell);
    this.cell = '';
  }

  private endRecord(): void {
    this.endCell();
    this.take(this.begun, this.cells);
    this.cells = [];
    this.begun = this.line;
  }
}
