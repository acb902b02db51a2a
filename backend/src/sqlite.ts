import { mkdirSync } from 'node:fs';
import path from 'node:path';
import sqlite3 from 'sqlite3';
import { DataSource, DataSourceOptions } from 'typeorm';
import { Source } from './kernel/db';
import { SqliteReader } from './sqlite-reader';
import { StartRefused } from './start-refused';

type Migrations = NonNullable<DataSourceOptions['migrations']>;

/**
 * The driver with `verbose()` taken away: TypeORM always calls it, which is slow and puts the parameters of
 * failed statements (names, tokens) into error stacks.
 */
const QUIET = Object.create(sqlite3, { verbose: { value: () => QUIET } }) as typeof sqlite3;

const BUSY_MS = 5000;
/** What must hold on the writer: FULL because a re-opened WAL file is otherwise not safe in a power cut. */
const WRITER_PRAGMAS = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  busy_timeout: BUSY_MS,
  secure_delete: 1,
  trusted_schema: 0,
  cell_size_check: 1,
};
const READER_PRAGMAS = { query_only: 1, busy_timeout: BUSY_MS, trusted_schema: 0 };

/** Opens the file twice, to write and read-only, with the schema brought up to date in between. */
export async function openSqlite(
  folder: string,
  migrations: Migrations,
  migrate: (writer: DataSource) => Promise<void>,
): Promise<{ reader: SqliteReader; writer: DataSource }> {
  const common = {
    type: 'sqlite',
    database: path.join(folder, 'samklang.db'),
    driver: QUIET,
  } as const;
  const writer = await new DataSource({ ...common, migrations }).initialize();
  try {
    await setAndAssert(writer, WRITER_PRAGMAS);
    await migrate(writer);
    // Migrations switch foreign keys off and on again, so what was set is asserted after them.
    await assertPragmas(writer, WRITER_PRAGMAS);
    const broken = (await writer.query('PRAGMA foreign_key_check')) as unknown[];
    if (broken.length > 0) throw new StartRefused('The database holds rows that point to nothing.');
    const reader = await openSqliteForReading(folder);
    return { reader, writer };
  } catch (error) {
    await writer.destroy();
    throw error;
  }
}

/** Opens an existing file for reading only, also beside a running program. */
export async function openSqliteForReading(folder: string): Promise<SqliteReader> {
  const reader = await SqliteReader.open(sqlite3, path.join(folder, 'samklang.db'));
  await setAndAssert(reader, READER_PRAGMAS);
  return reader;
}

async function setAndAssert(source: Source, pragmas: Record<string, string | number>) {
  for (const [name, value] of Object.entries(pragmas)) {
    await source.query(`PRAGMA ${name} = ${value}`);
  }
  await assertPragmas(source, pragmas);
}

async function assertPragmas(source: Source, pragmas: Record<string, string | number>) {
  for (const [name, wanted] of Object.entries(pragmas)) {
    const rows = (await source.query(`PRAGMA ${name}`)) as Record<string, unknown>[];
    const actual = Object.values(rows[0] ?? {})[0];
    if (actual !== wanted) {
      throw new StartRefused(
        `SQLite did not accept ${name} = ${wanted}: it says ${String(actual)}.`,
      );
    }
  }
}

/**
 * One process per file. The lock is the operating system's, taken through SQLite on a file of its own, so it is
 * gone with the process however that ends.
 * @returns a function that lets go of it
 */
export async function lockFile(folder: string): Promise<() => Promise<void>> {
  try {
    mkdirSync(folder, { recursive: true });
    const handle = await openHandle(path.join(folder, 'samklang.lock'));
    await run(handle, 'PRAGMA busy_timeout = 0', () => run(handle, 'BEGIN EXCLUSIVE'));
    return () => new Promise((done) => handle.close(() => done()));
  } catch (error) {
    if ((error as { code?: string }).code === 'SQLITE_BUSY') {
      throw new StartRefused(
        `Another Samklang is already running on the folder ${folder}: stop it, or give this one another DATA_DIR.`,
      );
    }
    throw new StartRefused(
      `The data folder ${folder} cannot be read and written: ${(error as Error).message}.`,
    );
  }
}

function openHandle(file: string): Promise<sqlite3.Database> {
  return new Promise((ok, fail) => {
    const handle = new sqlite3.Database(file, (error) => (error ? fail(error) : ok(handle)));
  });
}

/** Closes the handle when the statement fails. */
function run(handle: sqlite3.Database, sql: string, next?: () => Promise<void>): Promise<void> {
  return new Promise((ok, fail) => {
    handle.run(sql, (error) => {
      if (error) handle.close(() => fail(error));
      else ok(next?.());
    });
  });
}
