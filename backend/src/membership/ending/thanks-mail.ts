import { Injectable } from '@nestjs/common';
import { AccountReader } from '../../identity/account-reader';
import { InstallationReader } from '../../identity/installation-reader';
import { PreferenceReader } from '../../identity/preference-reader';
import { Tx } from '../../kernel/tx';
import { Outbox } from '../../messages/outbox';
import { PublicAddress } from '../../messages/public-address';
import { mailLanguage } from '../../texts/mail';
import { thanksMail } from '../../texts/membership-mail';

/** Thanks somebody who leaves, and tells where their certificate is. Who refuses such mails gets none. */
@Injectable()
export class ThanksMail {
  constructor(
    private readonly accounts: AccountReader,
    private readonly installation: InstallationReader,
    private readonly preferences: PreferenceReader,
    private readonly outbox: Outbox,
    private readonly address: PublicAddress,
  ) {}

  async queue(tx: Tx, personId: string): Promise<void> {
    const account = await this.accounts.byPerson(personId, tx);
    if (!account?.email) return;
    const { language } = await this.preferences.of(personId, tx);
    const text = thanksMail(mailLanguage(language), {
      panelName: (await this.installation.current(tx)).panelName ?? '',
      address: this.address.of(`/panelet/medlemmer/${personId}/avslutning`),
    });
    const mail = { ...text, to: account.email, personId, kind: 'membership-thanks' as const };
    await this.outbox.add(tx, mail);
  }
}
