import { Injectable } from '@nestjs/common';
import { PublicAddress } from '../messages/public-address';
import { SecretMail } from '../messages/secret-mail';
import { mailLanguage, signInMail } from '../texts/mail';
import { MailAccount } from './account-reader';
import { InstallationReader } from './installation-reader';
import { PreferenceReader } from './preference-reader';

/** The mail with the sign-in code. It leaves after the request is answered, and its text is never stored. */
@Injectable()
export class SignInMail {
  constructor(
    private readonly mail: SecretMail,
    private readonly installation: InstallationReader,
    private readonly preferences: PreferenceReader,
    private readonly address: PublicAddress,
  ) {}

  queue(account: MailAccount, code: string): void {
    this.mail.queue(async () => {
      const { language } = await this.preferences.of(account.personId);
      const { panelName } = await this.installation.current();
      // After the hash: no server and no log ever sees it.
      const address = this.address.of(`/logg-inn#${code}`);
      const facts = { code, panelName: panelName ?? '', address };
      const text = signInMail(mailLanguage(language), facts);
      return { ...text, to: account.email, kind: 'sign-in-code', code };
    });
  }
}
