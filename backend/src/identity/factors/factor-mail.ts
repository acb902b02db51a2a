import { Injectable } from '@nestjs/common';
import { Tx } from '../../kernel/tx';
import { Outbox } from '../../messages/outbox';
import { PublicAddress } from '../../messages/public-address';
import { factorMail, FactorNews } from '../../texts/factor-mail';
import { mailLanguage } from '../../texts/mail';
import { AccountReader } from '../account-reader';
import { InstallationReader } from '../installation-reader';
import { PreferenceReader } from '../preference-reader';

/** Tells people by mail what happens to their ways in, in the transaction that does it. */
@Injectable()
export class FactorMail {
  constructor(
    private readonly outbox: Outbox,
    private readonly address: PublicAddress,
    private readonly accounts: AccountReader,
    private readonly installation: InstallationReader,
    private readonly preferences: PreferenceReader,
  ) {}

  /**
   * To the person's own address, when there is one, and to any others that must know.
   * @param others addresses beside the account's, e.g. the new one of a recovery
   */
  async tell(
    tx: Tx,
    personId: string,
    news: FactorNews,
    others: readonly (string | null)[] = [],
  ): Promise<void> {
    const account = await this.accounts.byPerson(personId, tx);
    const { language } = await this.preferences.of(personId, tx);
    const { panelName } = await this.installation.current(tx);
    const facts = { panelName: panelName ?? '', address: this.address.of('/meg') };
    const text = factorMail(mailLanguage(language), news, facts);
    const addresses = new Set([account?.email, ...others]);
    for (const to of addresses) if (to) await this.outbox.add(tx, { ...text, to, kind: 'factors' });
  }
}
