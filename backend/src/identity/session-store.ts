import { Injectable } from '@nestjs/common';
import { Actor, ActorSource, NOBODY } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { ReadDb } from '../kernel/db';
import { UnitOfWork } from '../kernel/unit-of-work';
import { CookieNames } from './cookie-names';
import { heldRoles } from './held-roles';
import { PresenceFacts } from './presence-facts';
import { ProofWays } from './proof-ways';
import { SessionActors } from './session-actors';
import { SessionBook } from './session-book';
import { hasCooled, stateOf } from './session-life';
import { sessionByToken, StoredSession } from './session-rows';
import { hashOf } from '../kernel/secret-words';

const CACHE_MS = 5_000;
const KEEP_EVERY_MS = 5 * 60_000;

interface Cached {
  actor: Actor;
  readAt: number;
  day: string;
}

/**
 * Who acts, by opaque cookie; only the hash of the cookie is stored. Rights and assurance are computed for the
 * moment of the request, and an answer is kept in memory for at most five seconds, never past a commit.
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
    private readonly book: SessionBook,
    private readonly presence: PresenceFacts,
    private readonly ways: ProofWays,
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
    this.cache.delete(hash);
    const { generation } = this;
    const actor = await this.load(token);
    if (actor.sessionId !== null && generation === this.generation) {
      this.remember(hash, { actor, readAt: now, day: this.clock.today() });
    }
    return actor;
  }

  override waysToProve(actor: Actor): Promise<string[]> {
    return this.ways.of(actor);
  }

  /** Forgets what is remembered of everybody: roles or sessions may have changed. */
  forget(): void {
    this.generation += 1;
    this.cache.clear();
  }

  private async load(token: string): Promise<Actor> {
    const session = await sessionByToken(this.readDb, token);
    if (session === null) return NOBODY;
    const state = stateOf(session, this.clock.now());
    if (state === 'over' || (state === 'idle' && !(await this.isPresent(session)))) return NOBODY;
    if (hasCooled(session, this.clock.now()) && !(await this.isPresent(session))) {
      await this.work.housekeeping((tx) => this.book.cool(tx, session.id));
      Object.assign(session, { strong: false, provedAt: null, provedBy: null });
    }
    const actor = await this.actors.of(session, this.readDb);
    if (await this.isCut(session, actor)) {
      return this.work.write((tx) => this.book.endForRoles(tx, session));
    }
    await this.keep(session);
    return actor;
  }

  /** Roles that came or went end the session, but never in the middle of a meeting its holder sits in. */
  private async isCut(session: StoredSession, actor: Actor): Promise<boolean> {
    if (session.roles === null || session.roles === heldRoles(actor.roles)) return false;
    return !(await this.isPresent(session));
  }

  private isPresent({ personId }: StoredSession): Promise<boolean> {
    return this.presence.isInLiveMeeting(personId, this.readDb);
  }

  /** Moves the idle limit, now and then. */
  private async keep({ id, lastSeenAt }: StoredSession): Promise<void> {
    if (Date.parse(this.clock.now()) - Date.parse(lastSeenAt) < KEEP_EVERY_MS) return;
    await this.work.housekeeping((tx) => this.book.keep(tx, id));
  }

  private remember(hash: string, cached: Cached): void {
    if (this.cache.size >= 1000) this.cache.clear();
    this.cache.set(hash, cached);
  }
}
