import { DataSource, DataSourceOptions } from 'typeorm';

type Migrations = NonNullable<DataSourceOptions['migrations']>;

const MIGRATION_LOCK = 7_263_412;
const READER_OPTIONS = '-c default_transaction_read_only=on';
/** An open transaction nobody works on, or one that waits for a lock, must not stop the panel for long. */
const WRITER_OPTIONS =
  '-c synchronous_commit=on -c lock_timeout=10000 -c idle_in_transaction_session_timeout=60000';

/** Two pools on one database: many read-only connections, and two to write with. */
export async function openPostgres(
  url: string,
  migrations: Migrations,
  migrate: (writer: DataSource) => Promise<void>,
): Promise<{ reader: DataSource; writer: DataSource }> {
  const common = { type: 'postgres', url, installExtensions: false } as const;
  const writer = await new DataSource({
    ...common,
    migrations,
    extra: { options: WRITER_OPTIONS, max: 2 },
  }).initialize();
  try {
    await locked(writer, () => migrate(writer));
    const reader = await openPostgresForReading(url);
    return { reader, writer };
  } catch (error) {
    await writer.destroy();
    throw error;
  }
}

/** A pool that the database itself keeps from writing. */
export function openPostgresForReading(url: string): Promise<DataSource> {
  const extra = { options: READER_OPTIONS, max: 10 };
  return new DataSource({ type: 'postgres', url, installExtensions: false, extra }).initialize();
}

/** Several instances may start at once; one of them migrates. */
async function locked(writer: DataSource, fn: () => Promise<void>): Promise<void> {
  const runner = writer.createQueryRunner();
  try {
    await runner.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
    await fn();
  } finally {
    await runner.query(`SELECT pg_advisory_unlock(${MIGRATION_LOCK})`);
    await runner.release();
  }
}
