import { Injectable } from '@nestjs/common';
import { AccountReader } from '../../identity/account-reader';
import { InstallationReader } from '../../identity/installation-reader';
import { PreferenceReader } from '../../identity/preference-reader';
import { Tx } from '../../kernel/tx';
import { MailTexts } from '../../messages/mail-texts/mail-texts';
import { Outbox } from '../../messages/outbox';
import { PublicAddress } from '../../messages/public-address';
import { mailLanguage } from '../../texts/mail';

/** Thanks somebody who leaves, and tells where their certificate is. Who refuses such mails gets none. */
@Injectable()
export class ThanksMail {
  constructor(
    private readonly accounts: AccountReader,
    private readonly installation: InstallationReader,
    private readonly preferences: PreferenceReader,
    private readonly texts: MailTexts,
    private readonly outbox: Outbox,
    private readonly address: PublicAddress,
  ) {}

  async queue(tx: Tx, personId: string): Promise<void> {
    const account = await this.accounts.byPerson(personId, tx);
    if (!account?.email) return;
    const { language } = await this.preferences.of(personId, tx);
    const { panelName } = await this.installation.current(tx);
    const link = this.address.of(`/panelet/medlemmer/${personId}/avslutning`);
    const values = { panel: panelName ?? '', link };
    const text = await this.texts.write('membership-thanks', mailLanguage(language), values, tx);
    const mail = { ...text, to: account.email, personId, kind: 'membership-thanks' as const };
    await this.outbox.add(tx, mail);
  }
}
