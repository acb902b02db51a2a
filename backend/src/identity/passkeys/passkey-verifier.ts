import { Injectable } from '@nestjs/common';
import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import { Clock } from '../../kernel/clock';
import { Tx } from '../../kernel/tx';
import { PasskeyParty } from './passkey-party';
import { passkeyByCredential, PasskeyRow } from './passkey-rows';

/** What a passkey answered; every field base64url. */
export interface PasskeyAnswer {
  credentialId: string;
  clientData: string;
  authenticatorData: string;
  signature: string;
}

/** The 32-bit counter stands after the hash of the host and the flags. */
const COUNTER_AT = 33;

/** Checks an answer against the public key: host, origin, challenge, presence, verification of the person, counter. */
@Injectable()
export class PasskeyVerifier {
  constructor(
    private readonly clock: Clock,
    private readonly party: PasskeyParty,
  ) {}

  /**
   * Checks an answer to a challenge the caller has used up, and notes that the passkey was used.
   * @param personId whose passkey it must be; null = anybody’s, when it is the passkey that tells who comes
   * @returns the passkey, null when anything at all is wrong
   */
  async check(
    tx: Tx,
    answer: PasskeyAnswer,
    challenge: string,
    personId: string | null,
  ): Promise<PasskeyRow | null> {
    const passkey = await passkeyByCredential(tx, answer.credentialId);
    if (passkey === null || (personId !== null && passkey.person_id !== personId)) return null;
    if (isCloned(passkey, answer)) {
      await tx.audit('passkey.counterRefused', `passkey:${passkey.id}`);
      return null;
    }
    const seen = await this.verified(tx, passkey, answer, challenge);
    if (seen === null) return null;
    await tx.update('passkey', passkey.id, passkey.version, {
      counter: String(seen.counter),
      backed_up: seen.backedUp,
      last_used_at: this.clock.now(),
    });
    return passkey;
  }

  private async verified(tx: Tx, passkey: PasskeyRow, answer: PasskeyAnswer, challenge: string) {
    const { rpId, origin } = await this.party.current(tx);
    try {
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: asResponse(answer),
        expectedChallenge: challenge,
        expectedOrigin: origin,
        expectedRPID: rpId,
        requireUserVerification: true,
        credential: {
          id: passkey.credential_id,
          publicKey: Uint8Array.from(Buffer.from(passkey.public_key, 'base64url')),
          counter: Number(passkey.counter),
        },
      });
      if (!verified) return null;
      const { newCounter: counter, credentialBackedUp: backedUp } = authenticationInfo;
      return { counter, backedUp };
    } catch {
      // The library throws a sentence for every kind of fault; all of them are one refusal here.
      return null;
    }
  }
}

/** The challenge inside what the browser signed, null when it cannot be read. */
export function challengeIn(clientData: string): string | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(clientData, 'base64url').toString('utf8'));
    const challenge = (parsed as { challenge?: unknown } | null)?.challenge;
    return typeof challenge === 'string' ? challenge : null;
  } catch {
    return null;
  }
}

/** A counter that does not grow means that two devices hold the same key; passkeys that never count stay at zero. */
function isCloned(passkey: PasskeyRow, answer: PasskeyAnswer): boolean {
  const data = Buffer.from(answer.authenticatorData, 'base64url');
  const counter = data.length >= COUNTER_AT + 4 ? data.readUInt32BE(COUNTER_AT) : 0;
  const known = Number(passkey.counter);
  return (counter > 0 || known > 0) && counter <= known;
}

function asResponse(answer: PasskeyAnswer) {
  return {
    id: answer.credentialId,
    rawId: answer.credentialId,
    type: 'public-key' as const,
    clientExtensionResults: {},
    response: {
      clientDataJSON: answer.clientData,
      authenticatorData: answer.authenticatorData,
      signature: answer.signature,
    },
  };
}
