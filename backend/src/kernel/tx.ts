import { QueryRunner } from 'typeorm';
import { bindable, Db, Row } from './db';
import { stale, notFound } from './problem';

/** What a command may do inside its transaction. */
export interface Tx extends Db {
  /** Adds one row; a second row with the same unique key is a 409. */
  insert(table: string, row: Readonly<Record<string, unknown>>): Promise<void>;
  /** Changes one row if it still has this version and raises the version; else 409 stale, or 404. */
  update(
    table: string,
    id: string,
    version: number,
    changes: Readonly<Record<string, unknown>>,
  ): Promise<void>;
  /** Any other writing statement. @returns number of rows it touched */
  execute(sql: string, params?: readonly unknown[]): Promise<number>;
  /**
   * Empties a table so that nothing of what it held stays behind: not in the file, and after commit not in its
   * journal either.
   */
  destroy(table: string): Promise<void>;
  /**
   * Adds an entry to the audit chain, in this transaction.
   * @param action e.g. 'meeting.opened'
   * @param object kind and id of the thing acted on, 'meeting:<id>': never a name
   * @param values what was decided or changed; only a keyed digest of it is kept
   * @param discretion for acts whose very mention would tell something about a person
   */
  audit(
    action: string,
    object: string,
    values?: Readonly<Record<string, unknown>> | null,
    discretion?: Discretion,
  ): Promise<void>;
  /** Tells every open page after commit that what they show under this topic has changed. */
  changed(topic: string): void;
}

/** How little an audit entry says. */
export interface Discretion {
  /** Leaves out who acted: the entry is for ever, and who has sealed data is to be forgotten with the data. */
  unnamed?: boolean;
  /** Whose salt keys the digest, instead of the object's: erased with that subject. */
  subject?: string;
}

/** One buffered audit entry. */
export interface AuditNote extends Discretion {
  action: string;
  object: string;
  values: Readonly<Record<string, unknown>> | null;
}

const NAME = /^[a-z][a-z0-9_]*$/;

/**
 * The transaction of one attempt. It remembers every promise it hands out: a `Promise.all` that fails early
 * leaves statements running, and one that reaches the connection after ROLLBACK would be kept.
 */
export class OpenTx implements Tx {
  readonly audits: AuditNote[] = [];
  readonly topics = new Set<string>();
  /** First statement that failed: the unit must not commit even if its caller swallowed the error. */
  failure: { error: unknown } | null = null;
  wrote = false;
  /** Something was destroyed: the journal is emptied once this has committed. */
  destroyed = false;
  private readonly pending = new Set<Promise<unknown>>();
  /** One statement at a time, in the order they were asked for. */
  private last: Promise<void> = Promise.resolve();
  private ended = false;

  /** @param emptySql a statement that empties the table it is given */
  constructor(
    private readonly runner: QueryRunner,
    private readonly emptySql: (table: string) => string,
  ) {}

  query<T = Row>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return this.track(() => this.runner.query(sql, params.map(bindable)) as Promise<T[]>);
  }

  async insert(table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
    const columns = Object.keys(row);
    const places = columns.map((_, i) => `$${i + 1}`);
    const sql = `INSERT INTO ${name(table)} (${columns.map(name).join(', ')}) VALUES (${places.join(', ')})`;
    await this.execute(sql, Object.values(row));
  }

  async update(
    table: string,
    id: string,
    version: number,
    changes: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const columns = Object.keys(changes);
    const sets = columns.map((column, i) => `${name(column)} = $${i + 1}, `).join('');
    const n = columns.length;
    const sql = `UPDATE ${name(table)} SET ${sets}version = version + 1 WHERE id = $${n + 1} AND version = $${n + 2}`;
    const touched = await this.execute(sql, [...Object.values(changes), id, version]);
    if (touched === 1) return;
    const found = await this.query(`SELECT id FROM ${name(table)} WHERE id = $1`, [id]);
    throw found.length > 0 ? stale() : notFound();
  }

  execute(sql: string, params: readonly unknown[] = []): Promise<number> {
    this.wrote = true;
    return this.track(async () => {
      const result = await this.runner.query(sql, params.map(bindable), true);
      return Number(result.affected ?? 0);
    });
  }

  async destroy(table: string): Promise<void> {
    this.destroyed = true;
    await this.execute(this.emptySql(name(table)));
  }

  /** Kept in order and written as the transaction's last statement, so the chain is read only once. */
  audit(
    action: string,
    object: string,
    values: Readonly<Record<string, unknown>> | null = null,
    discretion: Discretion = {},
  ): Promise<void> {
    this.refuseWhenEnded();
    this.audits.push({ action, object, values, ...discretion });
    return Promise.resolve();
  }

  changed(topic: string): void {
    this.refuseWhenEnded();
    this.topics.add(topic);
  }

  /** Waits until nothing that was handed out is running any more. */
  async settle(): Promise<void> {
    while (this.pending.size > 0) await Promise.allSettled([...this.pending]);
  }

  /** From here on every use is refused. */
  end(): void {
    this.ended = true;
  }

  private track<T>(start: () => Promise<T>): Promise<T> {
    this.refuseWhenEnded();
    const running = this.last.then(start).catch((error: unknown) => {
      this.failure ??= { error };
      throw error;
    });
    this.pending.add(running);
    const forget = () => void this.pending.delete(running);
    this.last = running.then(forget, forget);
    return running;
  }

  private refuseWhenEnded(): void {
    if (this.ended) throw new Error('The transaction has ended: something in it was not awaited');
  }
}

function name(identifier: string): string {
  if (!NAME.test(identifier)) throw new Error(`Not a table or column name: ${identifier}`);
  return identifier;
}
