import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { tooMany } from '../../kernel/problem';

const WINDOW_MS = 60_000;
/** Calendars of many people may ask from one address of a large provider. */
const MOST = 300;
/** Sources kept in mind at once. */
const SOURCES = 5_000;

/**
 * At most three hundred fetches a minute from one source. Kept in memory: reading writes nothing, and the address of a feed
 * is far beyond guessing.
 */
@Injectable()
export class FeedLimit {
  private readonly asked = new Map<string, { since: number; times: number }>();

  constructor(private readonly clock: Clock) {}

  /** Counts a fetch. @throws 429 */
  count(source: string): void {
    const now = Date.parse(this.clock.now());
    const known = this.asked.get(source);
    if (known === undefined || now - known.since >= WINDOW_MS) {
      if (this.asked.size >= SOURCES) this.asked.clear();
      this.asked.set(source, { since: now, times: 1 });
      return;
    }
    known.times += 1;
    if (known.times > MOST) throw tooMany();
  }
}
