import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { conflict, notFound, signedOut } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { SessionBook } from '../session-book';
import { FactorMail } from './factor-mail';
import { FactorStore } from './factor-store';
import { RemovePasswordDto } from './set-password.dto';
import { WaysInReader } from './ways-in-reader';
import { WaysInView } from './ways-in.view';

/** Removes password and app. The last way in goes only for one who has been told that it is. */
@Injectable()
export class RemovePassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly factors: FactorStore,
    private readonly sessions: SessionBook,
    private readonly ways: WaysInReader,
    private readonly mail: FactorMail,
  ) {}

  /** @throws 404 without a password, 409 when it is the last way in and that was not said */
  run(actor: Actor, { evenIfLast }: RemovePasswordDto): Promise<WaysInView> {
    const { personId, sessionId } = actor;
    if (personId === null) throw signedOut();
    return this.work.write(async (tx) => {
      if ((await this.factors.passwordHash(personId, tx)) === null) throw notFound();
      const others = await this.ways.lastingBesidePassword(personId, tx);
      if (others === 0 && !evenIfLast) throw conflict('last-way-in');
      await this.factors.removePassword(tx, personId);
      await this.sessions.endAll(tx, personId, sessionId);
      await this.mail.tell(tx, personId, 'passwordRemoved');
      await tx.audit('password.removed', `person:${personId}`);
      tx.changed(`person:${personId}`);
      return this.ways.of(actor, tx);
    });
  }
}
