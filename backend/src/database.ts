import { Source } from './kernel/db';
import { PostgresTransactions, SqliteTransactions, Transactions } from './kernel/transactions';
import { Settings } from './kernel/settings';
import { migrate } from './migrate';
import { migrations } from './migrations/all';
import { openPostgres } from './postgres';
import { lockFile, openSqlite } from './sqlite';
import { StartRefused } from './start-refused';

/** The two sides of one database. The writer is known to the unit of work only, through `transactions`. */
export interface Database {
  reader: Source;
  transactions: Transactions;
  close(): Promise<void>;
}

/**
 * Opens the database, brings it up to this program's version and asserts what durability rests on.
 * @throws StartRefused in one sentence when it cannot
 */
export async function openDatabase(settings: Settings): Promise<Database> {
  return settings.databaseUrl === null
    ? onSqlite(settings.dataDir)
    : onPostgres(settings.databaseUrl);
}

async function onSqlite(folder: string): Promise<Database> {
  const unlock = await lockFile(folder);
  try {
    const { reader, writer } = await openSqlite(folder, migrations, migrate);
    return {
      reader,
      transactions: new SqliteTransactions(writer),
      close: async () => {
        await reader.destroy();
        await writer.destroy();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    if (error instanceof StartRefused) throw error;
    throw new StartRefused(`The database in ${folder} cannot be opened: ${reasonOf(error)}.`);
  }
}

async function onPostgres(url: string): Promise<Database> {
  try {
    const { reader, writer } = await openPostgres(url, migrations, migrate);
    return {
      reader,
      transactions: new PostgresTransactions(writer),
      close: async () => {
        await reader.destroy();
        await writer.destroy();
      },
    };
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    throw new StartRefused(`The database at DATABASE_URL cannot be used: ${reasonOf(error)}.`);
  }
}

/** The driver's own words, without the statement or its values. */
function reasonOf(error: unknown): string {
  const inner = (error as { driverError?: Error }).driverError ?? error;
  return inner instanceof Error ? inner.message.replace(/\.$/, '') : 'unknown reason';
}
