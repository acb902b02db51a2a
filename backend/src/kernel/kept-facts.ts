import { Db, ReadDb } from './db';

/**
 * Facts that many answers are made from, read once after each commit. The proof is that of the kept answers: while
 * the number of commits stands still, nothing can have changed. Who shares them must not change them. A command
 * asks inside its transaction and is never given a kept fact.
 */
export class KeptFacts<T> {
  private readonly kept = new Map<string, Promise<T>>();
  private version: number | null = null;

  constructor(private readonly read: (key: string, db: Db) => Promise<T>) {}

  /** @param db the read-only database, or a transaction */
  get(key: string, db: Db): Promise<T> {
    // Looked at before the reading begins: a commit in between makes the next one ask anew.
    const version = db instanceof ReadDb ? db.version : null;
    if (version === null) return this.read(key, db);
    if (version !== this.version) this.kept.clear();
    this.version = version;
    const known = this.kept.get(key);
    if (known !== undefined) return known;
    const reading = this.read(key, db);
    this.kept.set(key, reading);
    reading.catch(() => this.forget(key, reading));
    return reading;
  }

  /** What could not be read is asked for anew. */
  private forget(key: string, reading: Promise<T>): void {
    if (this.kept.get(key) === reading) this.kept.delete(key);
  }
}
