import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { notFound, signedOut } from '../kernel/problem';
import { UnitOfWork } from '../kernel/unit-of-work';
import { OwnSessionsView } from './own-session.view';
import { OwnSessions } from './own-sessions';
import { SessionBook } from './session-book';
import { sessionById } from './session-rows';

/** Ends one's own sessions elsewhere. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly book: SessionBook,
    private readonly sessions: OwnSessions,
  ) {}

  /** @throws 404 for a session that is not one's own or has ended */
  one(actor: Actor, id: string): Promise<OwnSessionsView> {
    return this.work.write(async (tx) => {
      const session = await sessionById(tx, id);
      if (session?.endedAt !== null || session.personId !== actor.personId) throw notFound();
      await this.book.endElsewhere(tx, id);
      await tx.audit('session.ended', `session:${id}`, { reason: 'owner' });
      return this.sessions.of(actor, tx);
    });
  }

  /** All but the one this is asked in. */
  others(actor: Actor): Promise<OwnSessionsView> {
    const { personId, sessionId } = actor;
    if (personId === null || sessionId === null) throw signedOut();
    return this.work.write(async (tx) => {
      await this.book.endAll(tx, personId, sessionId);
      await tx.audit('session.othersEnded', `person:${personId}`);
      return this.sessions.of(actor, tx);
    });
  }
}
