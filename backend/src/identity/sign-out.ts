import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { UnitOfWork } from '../kernel/unit-of-work';
import { SessionBook } from './session-book';

/** Ends one's own session. Doing it twice, or without a session, changes nothing. */
@Injectable()
export class SignOut {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: SessionBook,
  ) {}

  async run(actor: Actor): Promise<void> {
    const { sessionId } = actor;
    if (sessionId === null) return;
    await this.work.write(async (tx) => {
      await this.sessions.end(tx, sessionId);
      await tx.audit('session.ended', `session:${sessionId}`);
      return null;
    });
  }
}
