import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { Db, ReadDb } from '../kernel/db';
import { OwnSessionsView } from './own-session.view';
import { stateOf } from './session-life';
import { sessionsOf } from './session-rows';

/** Where somebody is signed in right now, and when they first were. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
  ) {}

  async of({ personId, sessionId }: Actor, db: Db = this.readDb): Promise<OwnSessionsView> {
    const stored = await sessionsOf(db, personId ?? '');
    const now = this.clock.now();
    // The idle limit of this one moves now and then only, but whoever reads the page is using it.
    const open = stored.filter((each) => each.id === sessionId || stateOf(each, now) === 'alive');
    const [first] = await db.query<{ at: string; method: string }>(
      `SELECT first_sign_in_at AS at, first_sign_in_by AS method FROM account
        WHERE person_id = $1 AND first_sign_in_at IS NOT NULL`,
      [personId],
    );
    return {
      sessions: open.map((each) => ({
        id: each.id,
        current: each.id === sessionId,
        device: each.device,
        ownDevice: each.ownDevice,
        method: each.method,
        openedAt: each.createdAt,
        lastSeenAt: each.lastSeenAt,
      })),
      first: first ? { at: first.at, method: first.method } : null,
    };
  }
}
