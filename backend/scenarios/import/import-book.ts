import { headed } from '../../src/membership/import/columns';
import { tableView } from '../../src/membership/import/import.view';
import { readTable } from '../../src/membership/import/read-table';
import { Reply } from '../client';
import { Body, PanelBook } from '../panel-book';

/** A list on its way into a panel: the vocabulary of the scenarios about import. */
export class ImportBook {
  private constructor(readonly book: PanelBook) {}

  static async open(): Promise<ImportBook> {
    return new ImportBook(await PanelBook.open());
  }

  get app() {
    return this.book.panel.app;
  }

  /** Sends a file as a browser does. */
  read(file: Buffer | string): Promise<Reply<Body>> {
    return readFile(this, file);
  }

  /** The list as it is sent on when nobody changes what was guessed; read here, as few files a minute are taken. */
  list(file: Buffer | string): Body {
    const raw = readTable(Buffer.from(file as string));
    return listOf(tableView(raw, headed(raw)));
  }

  check(list: Body): Promise<Reply<Body>> {
    return this.book.coordinator.post('/import-checks', list);
  }

  takeIn(list: Body, headers: Record<string, string> = {}): Promise<Reply<Body>> {
    return this.book.coordinator.post('/imports', list, headers);
  }

  /** Column and code of every fault, by line. */
  async faults(file: string): Promise<Record<number, string[]>> {
    const { body } = await this.check(this.list(file));
    const lines = body.lines.filter(({ faults }: Body) => faults.length > 0);
    return Object.fromEntries(
      lines.map(({ line, faults }: Body) => [
        line,
        faults.map(({ column, code }: Body) => (column ? `${column}: ${code}` : code)),
      ]),
    );
  }

  close(): Promise<void> {
    return this.book.close();
  }
}

/** The columns that were recognised, and their cells. */
export function listOf({ guesses, rows }: Body): Body {
  const places = guesses.flatMap((name: string | null, i: number) => (name ? [i] : []));
  return {
    columns: places.map((i: number) => guesses[i]),
    lines: rows.map(({ line, cells }: Body) => ({
      line,
      cells: places.map((i: number) => cells[i] ?? ''),
    })),
  };
}

function readFile({ book }: ImportBook, file: Buffer | string): Promise<Reply<Body>> {
  return book.coordinator.postFile('/import-readings', Buffer.from(file as string));
}
