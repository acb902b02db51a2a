import { ChangeStream } from './change-stream';

export type Row = Record<string, unknown>;

/** Something that can be asked. Inside a command this is the transaction, elsewhere the read-only database. */
export interface Db {
  /**
   * @param sql    placeholders `$1, $2 …`, each used once and numbered in the order they appear
   * @param params values; undefined is stored as null, booleans as 0 and 1
   */
  query<T = Row>(sql: string, params?: readonly unknown[]): Promise<T[]>;
}

/** A read-only connection, or a pool of them. */
export interface Source {
  query(sql: string, params?: unknown[]): Promise<unknown>;
}

/** The read-only side: writing through it fails in the database itself. */
export class ReadDb implements Db {
  /** @param stream counts the commits; without one nothing that was read is ever kept */
  constructor(
    private readonly source: Source,
    private readonly stream?: ChangeStream,
  ) {}

  /** Commits so far: while it stands still, the same question has the same answer. Null when that cannot be told. */
  get version(): number | null {
    return this.stream?.complete ? this.stream.version : null;
  }

  query<T = Row>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return this.source.query(sql, params.map(bindable)) as Promise<T[]>;
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
