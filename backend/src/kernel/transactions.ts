import { DataSource, QueryRunner } from 'typeorm';

/** One transaction on the writer connection. */
export interface Transaction {
  runner: QueryRunner;
  commit(): Promise<void>;
  /** Never throws: a connection that cannot even roll back is thrown away. */
  rollback(): Promise<void>;
}

/** How a database begins and ends a transaction that is alone with its writes. */
export interface Transactions {
  begin(): Promise<Transaction>;
  /** A statement that tells other instances at commit, or null where there are none. */
  readonly notifySql: string | null;
  /** A statement that leaves nothing of what a table held. */
  emptySql(table: string): string;
  /** Outside any transaction: what has been overwritten leaves the journal too. */
  scrub(): Promise<void>;
}

/** SQLite: one process holds the file, so taking the write lock at once is all it needs. */
export class SqliteTransactions implements Transactions {
  readonly notifySql = null;

  constructor(private readonly writer: DataSource) {}

  /** `secure_delete`, asserted at start, writes zeros over what is deleted. */
  emptySql(table: string): string {
    return `DELETE FROM ${table}`;
  }

  /** Waits for readers of older pages, a few seconds at most; what is left then goes with the next one. */
  scrub(): Promise<void> {
    return quietly(this.writer.query('PRAGMA wal_checkpoint(TRUNCATE)'));
  }

  async begin(): Promise<Transaction> {
    const runner = this.writer.createQueryRunner();
    await runner.query('BEGIN IMMEDIATE');
    return {
      runner,
      commit: async () => void (await runner.query('COMMIT')),
      rollback: () => quietly(runner.query('ROLLBACK')),
    };
  }
}

/** Any number that only this program uses; writers of all instances queue behind it. */
const WRITER_LOCK = 7_263_411;

/**
 * PostgreSQL: SERIALIZABLE, and a session lock taken *before* the snapshot. The audit chain gives writes one
 * order anyway; queueing for it costs less than failing and running again.
 */
export class PostgresTransactions implements Transactions {
  readonly notifySql = `SELECT pg_notify('samklang', $1)`;

  constructor(private readonly writer: DataSource) {}

  /** A new file takes the place of the old one. */
  emptySql(table: string): string {
    return `TRUNCATE ${table}`;
  }

  /** Its journal is recycled by the server itself. */
  scrub(): Promise<void> {
    return Promise.resolve();
  }

  async begin(): Promise<Transaction> {
    const runner = this.writer.createQueryRunner();
    try {
      await runner.query(`SELECT pg_advisory_lock(${WRITER_LOCK})`);
      await runner.query('BEGIN ISOLATION LEVEL SERIALIZABLE');
    } catch (error) {
      await this.release(runner);
      throw error;
    }
    return {
      runner,
      commit: async () => {
        await runner.query('COMMIT');
        await this.release(runner);
      },
      rollback: async () => {
        await quietly(runner.query('ROLLBACK'));
        await this.release(runner);
      },
    };
  }

  private async release(runner: QueryRunner): Promise<void> {
    if (runner.isReleased) return;
    await quietly(runner.query('SELECT pg_advisory_unlock_all()'));
    await quietly(runner.release());
  }
}

async function quietly(act: Promise<unknown>): Promise<void> {
  try {
    await act;
  } catch {
    // The database has rolled back and let go of the lock by itself, or does what is left the next time.
  }
}
