import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { osloDate, osloTime } from '../kernel/oslo';
import { Tx } from '../kernel/tx';
import { Outbox } from '../messages/outbox';
import { PublicAddress } from '../messages/public-address';
import { mailLanguage } from '../texts/mail';
import { newBrowserMail } from '../texts/sign-in-mail';
import { AccountReader, canBeMailed } from './account-reader';
import { InstallationReader } from './installation-reader';
import { PreferenceReader } from './preference-reader';

/** Tells a person by mail that somebody signed in as them from a browser they had not used before. */
@Injectable()
export class SignInNotice {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly address: PublicAddress,
    private readonly accounts: AccountReader,
    private readonly installation: InstallationReader,
    private readonly preferences: PreferenceReader,
  ) {}

  /** @param device browser and system in machine words */
  async queue(tx: Tx, accountId: string, device: string): Promise<void> {
    const account = await this.accounts.byId(accountId, tx);
    if (!canBeMailed(account)) return;
    const { language } = await this.preferences.of(account.personId, tx);
    const now = this.clock.now();
    const text = newBrowserMail(mailLanguage(language), {
      panelName: (await this.installation.current(tx)).panelName ?? '',
      device,
      day: osloDate(now),
      time: osloTime(now),
      address: this.address.of('/meg'),
    });
    await this.outbox.add(tx, { ...text, to: account.email, kind: 'sign-in-notice' });
  }
}
