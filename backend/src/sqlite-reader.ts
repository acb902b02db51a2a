import type sqlite3 from 'sqlite3';

/** More different questions than the program has; lists of ids differ in length, so there could be more. */
const MOST_STATEMENTS = 300;

type Row = Record<string, unknown>;

/** A prepared question; `compact` gives each row as one text, which is not known to be possible at first. */
interface Question {
  statement: sqlite3.Statement;
  compact: boolean | 'unknown';
}

/**
 * The read-only connection to the file. Statements are prepared once and asked again with other values. They are
 * always read to the end: one left in the middle would hold on to an old state of the database.
 *
 * The driver makes a row from its cells slowly, one call each, so SQLite is asked to write every row as JSON, once
 * that has been seen to give the very same rows.
 */
export class SqliteReader {
  private readonly questions = new Map<string, Question>();

  private constructor(private readonly connection: sqlite3.Database) {}

  /** @param driver the driver's module */
  static open(driver: typeof sqlite3, file: string): Promise<SqliteReader> {
    return new Promise((ok, fail) => {
      const connection = new driver.Database(file, driver.OPEN_READONLY, (error) => {
        if (error) return fail(error);
        // One question at a time: the connection can do no more, and would make its threads wait for each other.
        connection.serialize();
        ok(new SqliteReader(connection));
      });
    });
  }

  async query(sql: string, params: readonly unknown[] = []): Promise<unknown[]> {
    const question = this.questions.get(sql) ?? (await this.ask(sql));
    const rows = await all(question.statement, params);
    if (question.compact === true) return unpacked(rows);
    if (question.compact === 'unknown' && rows.length > 0) {
      question.compact = false;
      await this.compact(sql, params, rows);
    }
    return rows;
  }

  async destroy(): Promise<void> {
    for (const sql of [...this.questions.keys()]) this.forget(sql);
    await new Promise<void>((ok, fail) => {
      this.connection.close((error) => (error ? fail(error) : ok()));
    });
  }

  private async ask(sql: string): Promise<Question> {
    const statement = await this.prepare(sql);
    return this.keep(sql, { statement, compact: /^SELECT\b/.test(sql) ? 'unknown' : false });
  }

  private prepare(sql: string): Promise<sqlite3.Statement> {
    return new Promise((ok, fail) => {
      const made = this.connection.prepare(sql, (error) => (error ? fail(error) : ok(made)));
    });
  }

  /** Asks the same in the compact form from now on, unless the answer is another one. */
  private async compact(sql: string, params: readonly unknown[], rows: Row[]): Promise<void> {
    const cells = Object.keys(rows[0] ?? {}).map((name) => `'${name}', [${name}]`);
    const packed = `SELECT json_object(${cells.join()}) AS row FROM (${sql})`;
    const statement = await this.prepare(packed).catch(() => null);
    if (statement === null) return;
    const again = unpacked(await all(statement, params).catch(() => []));
    if (JSON.stringify(again) === JSON.stringify(rows))
      this.keep(sql, { statement, compact: true });
    else statement.finalize();
  }

  private keep(sql: string, question: Question): Question {
    this.forget(sql);
    const [oldest] = this.questions.keys();
    if (this.questions.size >= MOST_STATEMENTS && oldest !== undefined) this.forget(oldest);
    this.questions.set(sql, question);
    return question;
  }

  /** The driver lets go of a statement when everybody who asked it has been answered. */
  private forget(sql: string): void {
    this.questions.get(sql)?.statement.finalize();
    this.questions.delete(sql);
  }
}

function all(statement: sqlite3.Statement, params: readonly unknown[]): Promise<Row[]> {
  return new Promise((ok, fail) => {
    statement.all<Row>(params, (error, rows) => (error ? fail(error) : ok(rows)));
  });
}

function unpacked(rows: Row[]): Row[] {
  return JSON.parse(`[${rows.map(({ row }) => row).join()}]`) as Row[];
}
