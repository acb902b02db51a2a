import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { signedOut } from '../../kernel/problem';
import { keyedHash, newToken } from '../../kernel/secret-words';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { AccountReader } from '../account-reader';
import { InstallationReader } from '../installation-reader';
import { PersonFacts } from '../person-facts';
import { PasskeyChallenges } from './passkey-challenges';
import { PasskeyParty } from './passkey-party';
import { credentialOf } from './passkey-proof';
import { passkeysOf } from './passkey-rows';
import { NewPasskeyView } from './passkey.view';

/** Makes what the browser needs to create a passkey for the person who is signed in. */
@Injectable()
export class NewPasskey {
  constructor(
    private readonly work: UnitOfWork,
    private readonly installation: InstallationReader,
    private readonly accounts: AccountReader,
    private readonly people: PersonFacts,
    private readonly challenges: PasskeyChallenges,
    private readonly party: PasskeyParty,
  ) {}

  run({ personId, sessionId }: Actor): Promise<NewPasskeyView> {
    if (personId === null || sessionId === null) throw signedOut();
    return this.work.write(async (tx) => {
      const challenge = newToken();
      await this.challenges.note(tx, challenge, 'register', sessionId);
      await tx.audit('passkey.asked', `session:${sessionId}`);
      const { secret } = await this.installation.current(tx);
      const { rpId, rpName } = await this.party.current(tx);
      const name = (await this.people.card(personId, tx))?.name ?? '';
      const account = await this.accounts.byPerson(personId, tx);
      return {
        challenge,
        rpId,
        rpName,
        userId: Buffer.from(keyedHash(secret, 'passkey', personId), 'hex').toString('base64url'),
        userName: account?.email ?? name,
        displayName: name,
        credentials: (await passkeysOf(tx, personId)).map(credentialOf),
      };
    });
  }
}
