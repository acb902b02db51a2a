import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { signedOut } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { AccountReader } from '../account-reader';
import { InstallationReader } from '../installation-reader';
import { FactorStore } from './factor-store';
import { totpAddress } from './one-time-codes';
import { TotpStartView } from './ways-in.view';

/** Makes the secret an authenticator app is to hold. It is shown once and never stored in clear. */
@Injectable()
export class StartTotp {
  constructor(
    private readonly work: UnitOfWork,
    private readonly installation: InstallationReader,
    private readonly accounts: AccountReader,
    private readonly factors: FactorStore,
  ) {}

  async run({ personId }: Actor): Promise<TotpStartView> {
    if (personId === null) throw signedOut();
    let view: TotpStartView = { secret: null, address: null };
    await this.work.write(async (tx) => {
      const { panelName } = await this.installation.current(tx);
      const account = await this.accounts.byPerson(personId, tx);
      const secret = await this.factors.startTotp(tx, personId);
      await tx.audit('totp.started', `person:${personId}`);
      const holder = account?.email ?? account?.signInName ?? 'Samklang';
      view = { secret, address: totpAddress(secret, panelName ?? 'Samklang', holder) };
      return null;
    });
    return view;
  }
}
