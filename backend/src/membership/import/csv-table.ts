import { fileRefused } from './file-fault';
import { RawTable, RowCollector } from './raw-table';
import { DecodedText } from './text-encoding';

const SEPARATORS = [';', ',', '\t', '|'];
/** Characters looked at to find the separator. */
const SAMPLE = 20_000;
/** Characters in a cell, and cells in a row, at which reading stops. */
const FAR_TOO_LONG = 100_000;
const FAR_TOO_MANY = 20_000;

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
  // Plain text is taken a run at a time, the signs that mean something one by one.
  for (const [part] of text.matchAll(PARTS)) reader.read(part);
  return reader.end();
}

/**
 * Ends of lines are taken as one part too: a file of nothing else is read as fast as one of text. A part has an end,
 * because the engine may keep a place to turn back to for every sign in it, on a stack that is not endless.
 */
const PARTS = /[^";,\t|\r\n]{1,4096}|(?:\r\n|[\r\n]){1,1024}|[^]/g;
const LINE_ENDS = /\r\n|\r|\n/g;

/** The state of reading CSV, one part at a time. */
class RecordReader {
  private cells: string[] = [];
  private cell = '';
  private quoted = false;
  /** The quote before this part ended a text, unless this part is a quote too: two are one that is meant. */
  private justClosed = false;
  private begun: number;

  constructor(
    private readonly separator: string,
    private line: number,
    private readonly take: (line: number, cells: string[]) => void,
  ) {
    this.begun = line;
  }

  /** @param part a run of plain text, a sign, or the ends of lines that follow each other */
  read(part: string): void {
    const ends = part[0] === '\n' || part[0] === '\r' ? (part.match(LINE_ENDS)?.length ?? 0) : 0;
    const doubled = this.justClosed && part === '"';
    this.justClosed = false;
    this.line += ends;
    if (this.quoted) this.inQuotes(part, ends);
    else if (doubled) this.inQuotesAgain();
    else if (ends > 0) this.endRecord();
    else if (part === this.separator) this.endCell();
    else if (part === '"' && this.cell.trim() === '') this.beginQuotes();
    else this.cell += part;
    // No sound list comes near this: the rest of it need not be read.
    if (this.cell.length > FAR_TOO_LONG) throw fileRefused('fileLongCell');
    if (this.cells.length > FAR_TOO_MANY) throw fileRefused('fileTooManyColumns');
  }

  /** @returns true when a quote is still open */
  end(): boolean {
    this.endRecord();
    return this.quoted;
  }

  private beginQuotes(): void {
    this.cell = '';
    this.quoted = true;
  }

  private inQuotesAgain(): void {
    this.cell += '"';
    this.quoted = true;
  }

  private inQuotes(part: string, ends: number): void {
    if (part !== '"') this.cell += ends > 0 ? '\n'.repeat(ends) : part;
    else {
      this.quoted = false;
      this.justClosed = true;
    }
  }

  private endCell(): void {
    this.cells.push(this.cell);
    this.cell = '';
  }

  private endRecord(): void {
    if (this.cell !== '' || this.cells.length > 0) {
      this.endCell();
      this.take(this.begun, this.cells);
      this.cells = [];
    }
    this.begun = this.line;
  }
}
