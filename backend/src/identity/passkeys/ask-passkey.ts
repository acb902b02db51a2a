import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { signedOut } from '../../kernel/problem';
import { keyedHash, newToken } from '../../kernel/secret-words';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { InstallationReader } from '../installation-reader';
import { RateLimit } from '../rate-limit';
import { PasskeyChallenges } from './passkey-challenges';
import { PasskeyParty } from './passkey-party';
import { credentialOf } from './passkey-proof';
import { passkeysOf } from './passkey-rows';
import { PasskeyQuestionView } from './passkey.view';

/** Makes the question a passkey answers: to sign in with, or to prove a session once more. */
@Injectable()
export class AskPasskey {
  constructor(
    private readonly work: UnitOfWork,
    private readonly installation: InstallationReader,
    private readonly limit: RateLimit,
    private readonly challenges: PasskeyChallenges,
    private readonly party: PasskeyParty,
  ) {}

  /**
   * To sign in: names no credentials, so it tells nobody who has one; bound to the browser by its cookie.
   * @returns the cookie to set (null on a repeated submit) beside the question. @throws 429
   */
  async forSignIn(
    pre: string | null,
    source: string,
  ): Promise<{ view: PasskeyQuestionView; pre: string | null }> {
    let made: string | null = null;
    const view = await this.work.write(async (tx) => {
      const { secret } = await this.installation.current(tx);
      await this.limit.countSource(tx, keyedHash(secret, source));
      made = pre ?? newToken();
      const challenge = newToken();
      await this.challenges.note(tx, challenge, 'sign-in', made);
      await tx.audit('passkey.asked', 'sign-in');
      return this.question(tx, challenge);
    });
    return { view, pre: made };
  }

  /** To prove a session: names its person's passkeys, so that the browser offers no other. */
  forProof({ personId, sessionId }: Actor): Promise<PasskeyQuestionView> {
    if (personId === null || sessionId === null) throw signedOut();
    return this.work.write(async (tx) => {
      const challenge = newToken();
      await this.challenges.note(tx, challenge, 'prove', sessionId);
      await tx.audit('passkey.asked', `session:${sessionId}`);
      const credentials = (await passkeysOf(tx, personId)).map(credentialOf);
      return { ...(await this.question(tx, challenge)), credentials };
    });
  }

  private async question(tx: Tx, challenge: string): Promise<PasskeyQuestionView> {
    const { rpId } = await this.party.current(tx);
    return { challenge, rpId, credentials: [] };
  }
}
