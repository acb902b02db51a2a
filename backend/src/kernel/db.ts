import { DataSource, QueryRunner } from 'typeorm';

export type Row = Record<string, unknown>;

/** Something that can be asked. Inside a command this is the transaction, elsewhere the read-only database. */
export interface Db {
  /**
   * @param sql    placeholders `$1, $2 …`, each used once and numbered in the order they appear
   * @param params values; undefined is stored as null, booleans as 0 and 1
   */
  query<T = Row>(sql: string, params?: readonly unknown[]): Promise<T[]>;
}

/** The read-only side: writing through it fails in the database itself. */
export class ReadDb implements Db {
  private readonly runner: QueryRunner | null;

  constructor(private readonly source: DataSource) {
    // SQLite has one connection anyway; asking it directly saves a query runner per question.
    this.runner = source.options.type === 'postgres' ? null : source.createQueryRunner();
  }

  query<T = Row>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return (this.runner ?? this.source).query(sql, params.map(bindable)) as Promise<T[]>;
  }
}

/** A value as both drivers take it. */
export function bindable(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value !== null && typeof value === 'object' && !Buffer.isBuffer(value)) {
    throw new Error('A parameter must be a scalar: write objects as JSON text');
  }
  return value;
}
