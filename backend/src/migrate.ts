import { DataSource } from 'typeorm';
import { StartRefused } from './start-refused';

/**
 * Runs what is missing, all in one transaction.
 * @throws StartRefused when the database was written by a newer program
 */
export async function migrate(writer: DataSource): Promise<void> {
  const known = new Set(writer.migrations.map((migration) => migration.constructor.name));
  const runner = writer.createQueryRunner();
  try {
    if (await runner.hasTable('migrations')) {
      const done = (await runner.query('SELECT name FROM migrations')) as { name: string }[];
      const newer = done.find(({ name }) => !known.has(name));
      if (newer !== undefined) {
        throw new StartRefused(
          `The database is newer than this program (it knows ${newer.name}): start the newer program instead.`,
        );
      }
    }
  } finally {
    await runner.release();
  }
  await writer.runMigrations({ transaction: 'all' });
}
