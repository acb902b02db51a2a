import { Injectable } from '@nestjs/common';
import { AccountReader, canBeMailed } from '../../identity/account-reader';
import { InstallationReader } from '../../identity/installation-reader';
import { PreferenceReader } from '../../identity/preference-reader';
import { Tx } from '../../kernel/tx';
import { Outbox } from '../../messages/outbox';
import { PublicAddress } from '../../messages/public-address';
import { declarationCopyMail } from '../../texts/declaration-mail';
import { mailLanguage } from '../../texts/mail';

/** Tells the signer that the signed document is there: a link, and the document itself only when they ticked it. */
@Injectable()
export class CopyMail {
  constructor(
    private readonly accounts: AccountReader,
    private readonly installation: InstallationReader,
    private readonly preferences: PreferenceReader,
    private readonly outbox: Outbox,
    private readonly address: PublicAddress,
  ) {}

  /** @param attached id of the sealed document; null = a link only */
  async queue(tx: Tx, personId: string, attached: string | null): Promise<void> {
    const account = await this.accounts.byPerson(personId, tx);
    if (!canBeMailed(account)) return;
    const { language } = await this.preferences.of(personId, tx);
    const text = declarationCopyMail(mailLanguage(language), {
      panelName: (await this.installation.current(tx)).panelName ?? '',
      address: this.address.of('/taushet'),
      attached: attached !== null,
    });
    const mail = { ...text, to: account.email, kind: 'declaration-copy' as const };
    await this.outbox.add(tx, attached === null ? mail : { ...mail, attachmentId: attached });
  }
}
