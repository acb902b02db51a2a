import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';
import { Tx } from '../../kernel/tx';
import { PasskeyChallenges } from './passkey-challenges';
import { PasskeyParty } from './passkey-party';
import { PasskeyRow, passkeysOf } from './passkey-rows';
import { challengeIn, PasskeyAnswer, PasskeyVerifier } from './passkey-verifier';
import { CredentialView, PasskeyQuestionView } from './passkey.view';

/** Everything someone needs who checks a signature again years later, without this program. */
export interface PasskeyEvidence extends PasskeyAnswer {
  passkeyId: string;
  /** COSE key, base64url. */
  publicKey: string;
  challenge: string;
  rpId: string;
  origin: string;
}

/**
 * Lets a person sign something with a passkey. The caller decides what the challenge is, e.g. the hash of a document,
 * the person and a nonce; the challenge works once, for that person, within five minutes.
 * The door for other slices: `ask` in the request that shows what is to be signed, `verify` in the one that signs.
 */
@Injectable()
export class PasskeyProof {
  constructor(
    private readonly readDb: ReadDb,
    private readonly challenges: PasskeyChallenges,
    private readonly party: PasskeyParty,
    private readonly verifier: PasskeyVerifier,
  ) {}

  /** True when the person has a passkey to sign with. */
  async has(personId: string, db: Db = this.readDb): Promise<boolean> {
    return (await passkeysOf(db, personId)).length > 0;
  }

  /** @param challenge base64url of at least 32 bytes, new each time. @returns what the browser needs */
  async ask(tx: Tx, personId: string, challenge: string): Promise<PasskeyQuestionView> {
    await this.challenges.note(tx, challenge, 'sign', personId);
    const { rpId } = await this.party.current(tx);
    const passkeys = await passkeysOf(tx, personId);
    return { challenge, rpId, credentials: passkeys.map(credentialOf) };
  }

  /**
   * Uses the challenge up and checks the answer. The transaction must commit even when the answer is refused, or the
   * challenge could be tried again: return a refusal from it and throw after.
   * @returns the evidence, null when anything is wrong
   */
  async verify(
    tx: Tx,
    personId: string,
    challenge: string,
    answer: PasskeyAnswer,
  ): Promise<PasskeyEvidence | null> {
    if (!(await this.challenges.use(tx, challenge, 'sign', personId))) return null;
    if (challengeIn(answer.clientData) !== challenge) return null;
    const passkey = await this.verifier.check(tx, answer, challenge, personId);
    if (passkey === null) return null;
    const { rpId, origin } = await this.party.current(tx);
    const { credentialId, clientData, authenticatorData, signature } = answer;
    return {
      passkeyId: passkey.id,
      publicKey: passkey.public_key,
      challenge,
      rpId,
      origin,
      credentialId,
      clientData,
      authenticatorData,
      signature,
    };
  }
}

/** A passkey as the browser is told of it. */
export function credentialOf({ credential_id: id, transports }: PasskeyRow): CredentialView {
  return { id, transports: transports === '' ? [] : transports.split(' ') };
}
