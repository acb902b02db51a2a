import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { tooMany } from '../kernel/problem';
import { Tx } from '../kernel/tx';

const MINUTE = 60_000;
const SOURCE_WINDOW = MINUTE;
const SOURCE_LIMIT = 30;
const FAILURE_WINDOW = 15 * MINUTE;
const FAILURE_LIMIT = 10;
const FIRST_DELAY = MINUTE / 2;
const LONGEST_DELAY = 15 * MINUTE;
const KEPT = 24 * 60 * MINUTE;

/**
 * Slows guessing down, by account and by source, without ever locking anyone out for good: a panel must be able
 * to sign in on the day of its meeting. A refused attempt is not counted, so waiting always helps.
 */
@Injectable()
export class RateLimit {
  constructor(private readonly clock: Clock) {}

  /** At most thirty attempts a minute from one source; counts this one. @throws 429 */
  async countSource(tx: Tx, source: string): Promise<void> {
    const times = await this.times(tx, `source:${source}`, SOURCE_WINDOW);
    if (times.length >= SOURCE_LIMIT) throw tooMany();
    await this.note(tx, `source:${source}`);
  }

  /** After ten failures in a quarter of an hour each next try waits longer, at most 15 minutes. @throws 429 */
  async askAccount(tx: Tx, emailHash: string): Promise<void> {
    const times = await this.times(tx, `account:${emailHash}`, FAILURE_WINDOW);
    const last = times.at(-1);
    if (last === undefined || times.length < FAILURE_LIMIT) return;
    const delay = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** (times.length - FAILURE_LIMIT));
    if (this.now() - last < delay) throw tooMany();
  }

  /** Remembers a wrong code for an account. */
  async noteFailure(tx: Tx, emailHash: string): Promise<void> {
    await this.note(tx, `account:${emailHash}`);
  }

  private async times(tx: Tx, bucket: string, window: number): Promise<number[]> {
    const rows = await tx.query<{ at: string }>(
      'SELECT at FROM rate_limit WHERE bucket = $1 AND at > $2 ORDER BY at',
      [bucket, this.before(window)],
    );
    return rows.map((row) => Date.parse(row.at));
  }

  private async note(tx: Tx, bucket: string): Promise<void> {
    await tx.execute('DELETE FROM rate_limit WHERE at < $1', [this.before(KEPT)]);
    await tx.insert('rate_limit', { id: newId(), bucket, at: this.clock.now() });
  }

  private before(window: number): string {
    return new Date(this.now() - window).toISOString();
  }

  private now(): number {
    return Date.parse(this.clock.now());
  }
}
