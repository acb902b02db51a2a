import { Injectable } from '@nestjs/common';
import { Actor, ActorSource, NOBODY } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { ReadDb } from '../kernel/db';
import { newId } from '../kernel/ids';
import { currentActor } from '../kernel/request-context';
import { hashOf } from '../kernel/secret-words';
import { Tx } from '../kernel/tx';
import { UnitOfWork } from '../kernel/unit-of-work';
import { CookieNames } from './cookie-names';
import { SessionActors, SessionHolder, SessionMethod } from './session-actors';

const CACHE_MS = 5_000;
const IDLE_MS = 30 * 60_000;
const KEEP_EVERY_MS = 10 * 60_000;
const LONGEST_MS = 12 * 60 * 60_000;
/** How long the trace of a session is kept after its end. */
const KEPT_MS = 30 * 24 * 60 * 60_000;
/** Being somebody in the example panel guards nothing, and its clock may be set months ahead. */
const EXAMPLE_MS = 400 * 24 * 60 * 60_000;

interface SessionRow {
  id: string;
  person_id: string;
  account_id: string | null;
  method: SessionMethod;
  expires_at: string;
  last_seen_at: string;
  ended_at: string | null;
}

interface Cached {
  actor: Actor;
  readAt: number;
  day: string;
}

/**
 * Sessions by opaque cookie; only the hash of the cookie is stored. Rights are computed for the day of the
 * request, and an answer is kept in memory for at most five seconds.
 */
@Injectable()
export class SessionStore extends ActorSource {
  private readonly cache = new Map<string, Cached>();
  /** Raised whenever something is forgotten: an answer read before that is not remembered after it. */
  private generation = 0;

  constructor(
    private readonly readDb: ReadDb,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly cookies: CookieNames,
    private readonly actors: SessionActors,
  ) {
    super();
  }

  override async actorOf(cookies: ReadonlyMap<string, string>): Promise<Actor> {
    const token = cookies.get(this.cookies.session);
    if (!token) return NOBODY;
    const hash = hashOf(token);
    const now = Date.parse(this.clock.now());
    const known = this.cache.get(hash);
    if (known && Math.abs(now - known.readAt) < CACHE_MS && known.day === this.clock.today()) {
      return known.actor;
    }
    return this.load(hash, now);
  }

  /**
   * Opens a session in the transaction, in place of the one this browser had.
   * @returns who acts by it
   */
  async open(tx: Tx, token: string, holder: SessionHolder): Promise<Actor> {
    const now = this.clock.now();
    const before = currentActor().sessionId;
    if (before !== null) await this.end(tx, before);
    await tx.execute('DELETE FROM session WHERE expires_at < $1', [earlier(now, KEPT_MS)]);
    const id = newId();
    await tx.insert('session', {
      id,
      token_hash: hashOf(token),
      person_id: holder.personId,
      account_id: holder.accountId,
      method: holder.method,
      created_at: now,
      expires_at: earlier(now, -lifeOf(holder.method)),
      last_seen_at: now,
      ended_at: null,
    });
    return this.actors.of(id, holder, tx);
  }

  /** Ends a session for good; takes effect at once in this process and within five seconds elsewhere. */
  async end(tx: Tx, sessionId: string): Promise<void> {
    await tx.execute('UPDATE session SET ended_at = $1 WHERE id = $2 AND ended_at IS NULL', [
      this.clock.now(),
      sessionId,
    ]);
    this.forget();
  }

  /** Forgets what is remembered of everybody: roles or sessions have changed. */
  forget(): void {
    this.generation += 1;
    this.cache.clear();
  }

  private async load(hash: string, now: number): Promise<Actor> {
    this.cache.delete(hash);
    const { generation } = this;
    const [row] = await this.readDb.query<SessionRow>(
      `SELECT id, person_id, account_id, method, expires_at, last_seen_at, ended_at
         FROM session WHERE token_hash = $1`,
      [hash],
    );
    if (!row || !isOpen(row, now)) return NOBODY;
    const holder = { personId: row.person_id, accountId: row.account_id, method: row.method };
    const actor = await this.actors.of(row.id, holder, this.readDb);
    if (generation === this.generation)
      this.remember(hash, { actor, readAt: now, day: this.clock.today() });
    if (now - Date.parse(row.last_seen_at) >= KEEP_EVERY_MS) await this.keep(row.id);
    return actor;
  }

  /** Moves the idle limit, now and then. */
  private keep(sessionId: string): Promise<unknown> {
    return this.work.housekeeping((tx) =>
      tx.execute('UPDATE session SET last_seen_at = $1 WHERE id = $2', [
        this.clock.now(),
        sessionId,
      ]),
    );
  }

  private remember(hash: string, cached: Cached): void {
    if (this.cache.size >= 1000) this.cache.clear();
    this.cache.set(hash, cached);
  }
}

function isOpen(row: SessionRow, now: number): boolean {
  if (row.ended_at !== null || now >= Date.parse(row.expires_at)) return false;
  return row.method === 'example' || now - Date.parse(row.last_seen_at) < IDLE_MS;
}

function lifeOf(method: SessionMethod): number {
  return method === 'example' ? EXAMPLE_MS : LONGEST_MS;
}

function earlier(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) - milliseconds).toISOString();
}
