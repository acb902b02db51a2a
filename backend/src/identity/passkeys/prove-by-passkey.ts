import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { badInput, signedOut } from '../../kernel/problem';
import { newToken } from '../../kernel/secret-words';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { ProvedSession } from '../prove-by-code';
import { SessionBook } from '../session-book';
import { SessionViewReader } from '../session-view-reader';
import { PasskeyChallenges } from './passkey-challenges';
import { challengeIn, PasskeyAnswer, PasskeyVerifier } from './passkey-verifier';

/** Proves a session once more with one of its person's passkeys. The challenge is used up whatever comes of it. */
@Injectable()
export class ProveByPasskey {
  constructor(
    private readonly work: UnitOfWork,
    private readonly challenges: PasskeyChallenges,
    private readonly verifier: PasskeyVerifier,
    private readonly sessions: SessionBook,
    private readonly views: SessionViewReader,
  ) {}

  /** @throws 400 when anything is wrong (never what) */
  async run({ personId, sessionId }: Actor, answer: PasskeyAnswer): Promise<ProvedSession> {
    if (personId === null || sessionId === null) throw signedOut();
    const challenge = challengeIn(answer.clientData) ?? '';
    let token: string | null = null;
    const view = await this.work.write(async (tx) => {
      const asked = await this.challenges.use(tx, challenge, 'prove', sessionId);
      const passkey = asked && (await this.verifier.check(tx, answer, challenge, personId));
      if (!passkey) {
        await tx.audit('session.notProved', `session:${sessionId}`, { reason: 'wrong-passkey' });
        return null;
      }
      token = newToken();
      return this.views.of(await this.sessions.prove(tx, sessionId, 'passkey', token), tx);
    });
    if (view === null) throw badInput([{ field: 'passkey', constraint: 'passkeyNotValid' }]);
    return { view, token };
  }
}
