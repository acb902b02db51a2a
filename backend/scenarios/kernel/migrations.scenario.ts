import { migrate } from '../../src/migrate';
import { migrations } from '../../src/migrations/all';
import { openPostgres } from '../../src/postgres';
import { openSqlite } from '../../src/sqlite';
import { KIND, newDatabase, TestDatabase } from '../test-database';

const TABLES =
  KIND === 'sqlite'
    ? `SELECT name FROM sqlite_master WHERE type IN ('table', 'trigger') AND name NOT LIKE 'sqlite_%'`
    : `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'
       UNION SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace`;

describe('The migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => void (database = await newDatabase()));
  afterAll(() => database.remove());

  it('go up, all the way down without leaving anything, and up again', async () => {
    const { databaseUrl, dataDir } = database.settings;
    const { reader, writer } = await (databaseUrl === null
      ? openSqlite(dataDir, migrations, migrate)
      : openPostgres(databaseUrl, migrations, migrate));
    const names = async () =>
      ((await writer.query(TABLES)) as { name: string }[]).map(({ name }) => name).sort();
    try {
      const full = await names();
      expect(full).toEqual(expect.arrayContaining(['audit_entry', 'idempotency_key', 'person']));
      for (const _ of migrations) await writer.undoLastMigration({ transaction: 'all' });
      expect(await names()).toEqual(['migrations']);
      await migrate(writer);
      expect(await names()).toEqual(full);
    } finally {
      await reader.destroy();
      await writer.destroy();
    }
  });
});
