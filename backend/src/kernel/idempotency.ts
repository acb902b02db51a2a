import { Clock } from './clock';
import { isoInstant } from './oslo';
import { idempotencyMismatch } from './problem';
import { ReplySeal } from './vault/reply-seal';
import type { RequestContext } from './request-context';
import { Tx } from './tx';

const KEPT_MS = 48 * 3600 * 1000;
/** Every so many keyed writes the old keys go. */
const PURGE_EVERY = 100;

/** A reply given before under the same key. */
export interface StoredReply {
  result: unknown;
}

/**
 * Remembers what a request was answered, in the transaction that did its work: a repeat acts once. Replies hold what
 * people have written and chosen, so they are sealed with the request's own key.
 */
export class IdempotencyStore {
  private writes = 0;

  constructor(private readonly clock: Clock) {}

  /** @returns the reply of this key, null when new. @throws 422 when it was used for another request */
  async find(tx: Tx, context: RequestContext): Promise<StoredReply | null> {
    const seal = new ReplySeal(context);
    const rows = await tx.query<{ request_hash: string; reply: string | null; created_at: string }>(
      'SELECT request_hash, reply, created_at FROM idempotency_key WHERE actor = $1 AND route = $2 AND request_key = $3',
      [actorOf(context), context.route, seal.name],
    );
    const row = rows[0];
    if (row === undefined) return null;
    if (row.created_at < this.oldest()) {
      await this.purge(tx);
      return null;
    }
    if (row.request_hash !== seal.hash) throw idempotencyMismatch();
    return { result: row.reply === null ? undefined : seal.open(row.reply) };
  }

  /** Keeps the reply for 48 hours. */
  async store(tx: Tx, context: RequestContext, result: unknown): Promise<void> {
    if (this.writes++ % PURGE_EVERY === 0) await this.purge(tx);
    const seal = new ReplySeal(context);
    await tx.insert('idempotency_key', {
      actor: actorOf(context),
      route: context.route,
      request_key: seal.name,
      request_hash: seal.hash,
      reply: result === undefined ? null : seal.seal(result),
      created_at: this.clock.now(),
    });
  }

  private async purge(tx: Tx): Promise<void> {
    await tx.execute('DELETE FROM idempotency_key WHERE created_at < $1', [this.oldest()]);
  }

  private oldest(): string {
    return isoInstant(Date.parse(this.clock.now()) - KEPT_MS);
  }
}

function actorOf(context: RequestContext): string {
  return context.actor.personId ?? 'nobody';
}
