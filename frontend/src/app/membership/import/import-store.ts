import { Injectable, computed, inject, signal } from '@angular/core';
import type {
  ImportDoneView,
  ImportListDto,
  ImportPreviewView,
  ImportTableView,
  Problem,
} from '../../api/schema';
import { Api } from '../../kernel/api';
import { problemKind, toProblem } from '../../kernel/api-problem';

export type ColumnName = ImportListDto['columns'][number];
export type Step = 'file' | 'columns' | 'preview' | 'done';

/** Bytes the server takes: 5 MiB. */
const LARGEST = 5 * 1024 * 1024;

/**
 * A list on its way into the panel. The file is read by the server and kept nowhere: what was read, what its columns
 * mean and what has been put right stand here, in the browser, until the list is taken in.
 */
@Injectable()
export class ImportStore {
  private readonly api = inject(Api);
  readonly step = signal<Step>('file');
  readonly busy = signal(false);
  readonly problem = signal<Problem | null>(null);
  /** Machine name of what is wrong with the file, or of why the list was not taken in. */
  readonly refusal = signal<string | null>(null);
  readonly fileName = signal('');
  readonly table = signal<ImportTableView | null>(null);
  /** What each column of the file is; null = not taken. */
  readonly columns = signal<readonly (ColumnName | null)[]>([]);
  readonly preview = signal<ImportPreviewView | null>(null);
  readonly done = signal<ImportDoneView | null>(null);
  readonly reason = signal('');
  readonly leftOut = signal<ReadonlySet<number>>(new Set());
  /** By line: cells that somebody has written anew. */
  private readonly mended = signal<ReadonlyMap<number, ReadonlyMap<ColumnName, string>>>(new Map());
  /** By line: columns that were at fault at some time, so that a field stays where it is once it is right. */
  readonly asked = signal<ReadonlyMap<number, readonly ColumnName[]>>(new Map());
  /** Only the newest look at the list counts. */
  private latest = 0;

  readonly lines = computed(() =>
    (this.preview()?.lines ?? []).filter(({ line }) => !this.leftOut().has(line)),
  );
  readonly needsReason = computed(
    () =>
      this.reason() !== '' ||
      this.lines().some(({ faults }) => faults.some(({ code }) => code === 'reasonNeeded')),
  );

  /** Has a file read. What is wrong with it becomes `refusal`. */
  async read(file: Blob, name: string): Promise<void> {
    this.refusal.set(file.size > LARGEST ? 'fileTooLarge' : null);
    this.problem.set(null);
    if (this.refusal()) return;
    this.busy.set(true);
    try {
      const table = await this.api.postFile<ImportTableView>('/import-readings', file);
      this.begin(table, name);
    } catch (thrown) {
      this.refused(toProblem(thrown));
    } finally {
      this.busy.set(false);
    }
  }

  /** Says what a column is; a meaning is given once, so another column loses it. */
  setColumn(at: number, name: ColumnName | null): void {
    this.columns.update((columns) =>
      columns.map((each, i) => (i === at ? name : each === name ? null : each)),
    );
  }

  /** Looks through the list as it stands now. @returns whether it could be looked through */
  async check(): Promise<boolean> {
    const mine = ++this.latest;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const preview = await this.api.post<ImportPreviewView>('/import-checks', this.list());
      if (mine === this.latest) this.seen(preview);
      return true;
    } catch (thrown) {
      if (mine === this.latest) this.refused(toProblem(thrown));
      return false;
    } finally {
      if (mine === this.latest) this.busy.set(false);
    }
  }

  /** What stands in a cell now. */
  cell(line: number, column: ColumnName): string {
    const mended = this.mended().get(line)?.get(column);
    if (mended !== undefined) return mended;
    const at = this.columns().indexOf(column);
    const row = this.table()?.rows.find((each) => each.line === line);
    return at < 0 ? '' : (row?.cells[at] ?? '');
  }

  async mend(line: number, column: ColumnName, text: string): Promise<void> {
    if (text === this.cell(line, column)) return;
    const cells = new Map(this.mended().get(line) ?? []).set(column, text);
    this.mended.set(new Map(this.mended()).set(line, cells));
    await this.check();
  }

  /** Leaves a line out, or takes it in again. */
  async toggle(line: number): Promise<void> {
    const out = new Set(this.leftOut());
    if (!out.delete(line)) out.add(line);
    this.leftOut.set(out);
    await this.check();
  }

  async takeIn(): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    this.refusal.set(null);
    try {
      this.done.set(await this.api.post<ImportDoneView>('/imports', this.list()));
      this.step.set('done');
    } catch (thrown) {
      const problem = toProblem(thrown);
      const reason = problem.errors?.[0]?.constraint ?? '';
      if (problemKind(problem) !== 'conflict' || !reason.startsWith('import-')) {
        this.problem.set(problem);
        return;
      }
      await this.check();
      this.refusal.set(reason);
    } finally {
      this.busy.set(false);
    }
  }

  startOver(): void {
    this.step.set('file');
    this.table.set(null);
    this.preview.set(null);
    this.done.set(null);
    this.problem.set(null);
    this.refusal.set(null);
  }

  private begin(table: ImportTableView, name: string): void {
    this.table.set(table);
    this.fileName.set(name);
    this.columns.set(table.guesses);
    this.mended.set(new Map());
    this.asked.set(new Map());
    this.leftOut.set(new Set());
    this.reason.set('');
    this.preview.set(null);
    this.step.set('columns');
  }

  private seen(preview: ImportPreviewView): void {
    this.preview.set(preview);
    this.refusal.set(null);
    const asked = new Map(this.asked());
    for (const { line, faults } of preview.lines) {
      if (faults.length === 0) continue;
      const columns = faults.flatMap(({ column }) => (column ? [column] : []));
      asked.set(line, [...new Set([...(asked.get(line) ?? []), ...columns])]);
    }
    this.asked.set(asked);
  }

  private refused(problem: Problem): void {
    const [error] = problem.errors ?? [];
    if (problemKind(problem) === 'too-large' && this.step() === 'file') {
      this.refusal.set('fileTooLarge');
    } else if (error?.field === 'file' || error?.field === 'columns') {
      this.refusal.set(error.constraint);
    } else this.problem.set(problem);
  }

  /** The list as it stands: columns of the file that are taken, and those that somebody has filled in. */
  private list(): ImportListDto {
    const given = this.columns().flatMap((name) => (name ? [name] : []));
    const added = [...this.mended().values()].flatMap((cells) => [...cells.keys()]);
    const columns = [...new Set([...given, ...added])];
    const rows = (this.table()?.rows ?? []).filter(({ line }) => !this.leftOut().has(line));
    const lines = rows.map(({ line }) => ({
      line,
      cells: columns.map((column) => this.cell(line, column)),
    }));
    const reason = this.reason().trim();
    return { columns, lines, ...(reason ? { reason } : {}) };
  }
}
