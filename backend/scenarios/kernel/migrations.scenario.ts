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

const FOREIGN_KEYS =
  KIND === 'sqlite'
    ? `SELECT t.name AS child, k."from" AS col, k."table" AS parent
        FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) k WHERE t.type = 'table'`
    : `SELECT c.conrelid::regclass::text AS child, a.attname AS col, c.confrelid::regclass::text AS parent
        FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
        WHERE c.contype = 'f'`;

/** Foreign keys a later migration takes away on purpose. */
const TAKEN_AWAY = [
  // An applicant has sealed words and readings of them before there is a person (0016).
  'data_read.person_id > person',
  'vault_key.person_id > person',
];

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

  it('take no foreign key away, as building a table anew may, but for those that are meant to go', async () => {
    const { databaseUrl, dataDir } = database.settings;
    const { reader, writer } = await (databaseUrl === null
      ? openSqlite(dataDir, migrations, migrate)
      : openPostgres(databaseUrl, migrations, migrate));
    const foreignKeys = async () =>
      ((await writer.query(FOREIGN_KEYS)) as Record<'child' | 'col' | 'parent', string>[])
        .map(({ child, col, parent }) => `${child}.${col} > ${parent}`)
        .sort();
    try {
      const full = await foreignKeys();
      expect(full.filter((key) => key.endsWith('> person')).length).toBeGreaterThanOrEqual(20);
      let later = full;
      const lost: string[] = [];
      for (const _ of migrations) {
        await writer.undoLastMigration({ transaction: 'all' });
        const earlier = await foreignKeys();
        lost.push(...earlier.filter((key) => !later.includes(key)));
        later = earlier;
      }
      expect(lost.sort()).toEqual(TAKEN_AWAY);
      await migrate(writer);
      expect(await foreignKeys()).toEqual(full);
    } finally {
      await reader.destroy();
      await writer.destroy();
    }
  });
});
