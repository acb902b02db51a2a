import { Injectable } from '@nestjs/common';
import { MailAccount } from '../../identity/account-reader';
import { InstallationReader } from '../../identity/installation-reader';
import { PreferenceReader } from '../../identity/preference-reader';
import { SecretMail } from '../../messages/secret-mail';
import { declarationCodeMail, mailLanguage } from '../../texts/mail';

/** The mail with the signing code. Its text is never stored. */
@Injectable()
export class DeclarationCodeMail {
  constructor(
    private readonly mail: SecretMail,
    private readonly installation: InstallationReader,
    private readonly preferences: PreferenceReader,
  ) {}

  queue(account: MailAccount, code: string): void {
    this.mail.queue(async () => {
      const { language } = await this.preferences.of(account.personId);
      const { panelName } = await this.installation.current();
      const facts = { code, panelName: panelName ?? '' };
      const text = declarationCodeMail(mailLanguage(language), facts);
      return { ...text, to: account.email, kind: 'declaration-code', code };
    });
  }
}
