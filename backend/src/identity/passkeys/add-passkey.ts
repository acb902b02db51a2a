import { Injectable } from '@nestjs/common';
import { verifyRegistrationResponse } from '@simplewebauthn/server';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { badInput, conflict, signedOut } from '../../kernel/problem';
import { newToken } from '../../kernel/secret-words';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { ProvedSession } from '../prove-by-code';
import { SessionBook } from '../session-book';
import { SessionViewReader } from '../session-view-reader';
import { SetupCodes } from '../setup-codes';
import { AddPasskeyDto } from './add-passkey.dto';
import { PasskeyChallenges } from './passkey-challenges';
import { PasskeyParty } from './passkey-party';
import { passkeysOf } from './passkey-rows';
import { challengeIn } from './passkey-verifier';

const MOST = 10;

/**
 * Keeps a passkey the browser has just made. Whoever made it has proved two factors, so the session rises and gets a
 * new cookie; the person's other sessions end, since a way in has changed.
 */
@Injectable()
export class AddPasskey {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly challenges: PasskeyChallenges,
    private readonly party: PasskeyParty,
    private readonly sessions: SessionBook,
    private readonly views: SessionViewReader,
    private readonly setup: SetupCodes,
  ) {}

  /** @throws 400 when the answer is wrong (never what), 409 when there are ten already or it is known */
  async run({ personId, sessionId }: Actor, made: AddPasskeyDto): Promise<ProvedSession> {
    if (personId === null || sessionId === null) throw signedOut();
    const challenge = challengeIn(made.clientData) ?? '';
    let token: string | null = null;
    const view = await this.work.write(async (tx) => {
      const asked = await this.challenges.use(tx, challenge, 'register', sessionId);
      const credential = asked ? await this.verified(tx, made, challenge) : null;
      if (credential === null) {
        await tx.audit('passkey.refused', `session:${sessionId}`);
        return null;
      }
      await this.keep(tx, personId, made, credential);
      await this.setup.noteWaySet(tx, sessionId);
      await this.sessions.endAll(tx, personId, sessionId);
      token = newToken();
      return this.views.of(await this.sessions.prove(tx, sessionId, 'passkey', token), tx);
    });
    if (view === null) throw badInput([{ field: 'passkey', constraint: 'passkeyNotValid' }]);
    return { view, token };
  }

  private async verified(tx: Tx, made: AddPasskeyDto, challenge: string) {
    const { rpId, origin } = await this.party.current(tx);
    try {
      const { verified, registrationInfo } = await verifyRegistrationResponse({
        response: {
          id: made.credentialId,
          rawId: made.credentialId,
          type: 'public-key',
          clientExtensionResults: {},
          response: { clientDataJSON: made.clientData, attestationObject: made.attestation },
        },
        expectedChallenge: challenge,
        expectedOrigin: origin,
        expectedRPID: rpId,
        requireUserVerification: true,
      });
      return verified ? registrationInfo : null;
    } catch {
      // The library throws a sentence for every kind of fault; all of them are one refusal here.
      return null;
    }
  }

  private async keep(
    tx: Tx,
    personId: string,
    made: AddPasskeyDto,
    info: NonNullable<Awaited<ReturnType<AddPasskey['verified']>>>,
  ): Promise<void> {
    if ((await passkeysOf(tx, personId)).length >= MOST) throw conflict('too-many-passkeys');
    const id = newId();
    await tx.insert('passkey', {
      id,
      person_id: personId,
      credential_id: info.credential.id,
      public_key: Buffer.from(info.credential.publicKey).toString('base64url'),
      counter: String(info.credential.counter),
      transports: made.transports.join(' '),
      backup_eligible: info.credentialDeviceType === 'multiDevice',
      backed_up: info.credentialBackedUp,
      label: made.label.trim(),
      created_at: this.clock.now(),
      last_used_at: null,
      revoked_at: null,
      version: 1,
    });
    await tx.audit('passkey.added', `passkey:${id}`, { personId });
    tx.changed(`person:${personId}`);
  }
}
