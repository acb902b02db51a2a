import { Injectable } from '@nestjs/common';
import { Actor, NOBODY } from '../kernel/actor';
import { SESSIONS_ENDED } from '../kernel/change-stream';
import { Clock } from '../kernel/clock';
import { newId } from '../kernel/ids';
import { signedOut } from '../kernel/problem';
import { currentActor } from '../kernel/request-context';
import { hashOf } from '../kernel/secret-words';
import { Tx } from '../kernel/tx';
import { heldRoles } from './held-roles';
import { isStrong, ProofMethod } from './proof-methods';
import { SessionActors } from './session-actors';
import { lifeOf } from './session-life';
import { sessionById, StoredSession } from './session-rows';

/** How long the trace of a session is kept after its end. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

export interface NewSession {
  personId: string;
  accountId: string | null;
  method: ProofMethod;
  /** Machine words for browser and system; null when nobody knows. */
  device?: string | null;
  ownDevice?: boolean;
}

/** Writes sessions. What is remembered of them in memory is forgotten by every commit. */
@Injectable()
export class SessionBook {
  constructor(
    private readonly clock: Clock,
    private readonly actors: SessionActors,
  ) {}

  /**
   * Opens a session in the transaction, in place of the one this browser had: a cookie from before is never
   * carried over. Signing in is itself a proof, but choosing whom to be in the example panel is none.
   * @returns who acts by it
   */
  async open(tx: Tx, token: string, holder: NewSession): Promise<Actor> {
    const now = this.clock.now();
    const before = currentActor().sessionId;
    if (before !== null) await this.end(tx, before);
    await tx.execute('DELETE FROM session WHERE expires_at < $1', [shifted(now, -KEPT_MS)]);
    const { personId, accountId, method, device = null, ownDevice = false } = holder;
    const proves = method !== 'example';
    const proof = {
      method,
      strong: isStrong(method),
      provedAt: proves ? now : null,
      provedBy: proves ? method : null,
    };
    const id = newId();
    const session = { id, personId, accountId, ownDevice, ...proof };
    const actor = await this.actors.of(session, tx);
    // Whoever can change the panel is asked more often, whatever the device.
    const own = ownDevice && !actor.roles.has('coordinator');
    await tx.insert('session', {
      id,
      token_hash: hashOf(token),
      person_id: personId,
      account_id: accountId,
      method,
      strong: proof.strong,
      proved_at: proof.provedAt,
      proved_by: proof.provedBy,
      created_at: now,
      expires_at: shifted(now, lifeOf(method, own)),
      last_seen_at: now,
      ended_at: null,
      roles: proves ? heldRoles(actor.roles) : null,
      device,
      own_device: own,
    });
    return { ...actor, ownDevice: own };
  }

  /**
   * Notes that a session was proved again, and gives it a new cookie: one that was stolen before is worth nothing
   * after. @throws 401 when the session has ended meanwhile
   */
  async prove(tx: Tx, sessionId: string, method: ProofMethod, token: string): Promise<Actor> {
    const session = await sessionById(tx, sessionId);
    if (!session || session.endedAt !== null) throw signedOut();
    const now = this.clock.now();
    const strong = session.strong || isStrong(method);
    await tx.execute(
      `UPDATE session SET token_hash = $1, strong = $2, proved_at = $3, proved_by = $4, last_seen_at = $5
        WHERE id = $6`,
      [hashOf(token), strong, now, method, now, sessionId],
    );
    await tx.audit('session.proved', `session:${sessionId}`, { method });
    return this.actors.of({ ...session, strong, provedAt: now, provedBy: method }, tx);
  }

  /** Ends a session for good: at once in this process, and as soon as the notice arrives in another. */
  async end(tx: Tx, sessionId: string): Promise<void> {
    await tx.execute('UPDATE session SET ended_at = $1 WHERE id = $2 AND ended_at IS NULL', [
      this.clock.now(),
      sessionId,
    ]);
  }

  /** Ends a session that is not the one acted by: its open pages are cut off at once. */
  async endElsewhere(tx: Tx, sessionId: string): Promise<void> {
    await this.end(tx, sessionId);
    tx.changed(SESSIONS_ENDED);
  }

  /**
   * Ends a person's sessions, as every change of their ways in must. @param except the one they act by, if any
   * @returns how many were open
   */
  async endAll(tx: Tx, personId: string, except: string | null = null): Promise<number> {
    tx.changed(SESSIONS_ENDED);
    return tx.execute(
      'UPDATE session SET ended_at = $1 WHERE person_id = $2 AND id <> $3 AND ended_at IS NULL',
      [this.clock.now(), personId, except ?? ''],
    );
  }

  /** Ends a session because its holder's roles are no longer those it was opened with. */
  async endForRoles(tx: Tx, session: StoredSession): Promise<Actor> {
    const still = await sessionById(tx, session.id);
    if (still?.endedAt === null) {
      await this.endElsewhere(tx, session.id);
      await tx.audit('session.ended', `session:${session.id}`, { reason: 'roles' });
    }
    return NOBODY;
  }

  /** Moves the idle limit. */
  async keep(tx: Tx, sessionId: string): Promise<void> {
    const set = 'UPDATE session SET last_seen_at = $1 WHERE id = $2';
    await tx.execute(set, [this.clock.now(), sessionId]);
  }

  /** A session that has lain on one's own device is one factor again, until it is proved. */
  async cool(tx: Tx, sessionId: string): Promise<void> {
    await tx.execute(
      'UPDATE session SET strong = 0, proved_at = NULL, proved_by = NULL, last_seen_at = $1 WHERE id = $2',
      [this.clock.now(), sessionId],
    );
  }
}

function shifted(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
