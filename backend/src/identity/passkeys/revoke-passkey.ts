import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { conflict, notFound, signedOut } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { ProofWays } from '../proof-ways';
import { SessionBook } from '../session-book';
import { ownPasskeys } from './own-passkeys';
import { passkeysOf } from './passkey-rows';
import { PasskeyView } from './passkey.view';

/** Revokes one of one's own passkeys and ends every other session of its owner. */
@Injectable()
export class RevokePasskey {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly ways: ProofWays,
    private readonly sessions: SessionBook,
  ) {}

  /**
   * @param confirmed the person has read that nothing stronger than a mailed code is left after this
   * @throws 404 for one that is not theirs, 409 when it is the last stronger way and that is not confirmed
   */
  run({ personId, sessionId }: Actor, id: string, confirmed: boolean): Promise<PasskeyView[]> {
    if (personId === null || sessionId === null) throw signedOut();
    return this.work.write(async (tx) => {
      const passkey = (await passkeysOf(tx, personId)).find((each) => each.id === id);
      if (!passkey) throw notFound();
      await tx.update('passkey', id, passkey.version, { revoked_at: this.clock.now() });
      const leftOpen = (await this.ways.peopleWithStronger(tx)).has(personId);
      if (!leftOpen && !confirmed) throw conflict('last-strong-way');
      await this.sessions.endAll(tx, personId, sessionId);
      await tx.audit('passkey.revoked', `passkey:${id}`, { personId });
      tx.changed(`person:${personId}`);
      return ownPasskeys(tx, personId);
    });
  }
}
