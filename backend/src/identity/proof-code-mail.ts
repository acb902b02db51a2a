import { Injectable } from '@nestjs/common';
import { SecretMail } from '../messages/secret-mail';
import { mailLanguage, proofCodeMail } from '../texts/mail';
import { MailAccount } from './account-reader';
import { InstallationReader } from './installation-reader';
import { PreferenceReader } from './preference-reader';

/** The mail with the code that proves a session once more. Its text is never stored. */
@Injectable()
export class ProofCodeMail {
  constructor(
    private readonly mail: SecretMail,
    private readonly installation: InstallationReader,
    private readonly preferences: PreferenceReader,
  ) {}

  queue(account: MailAccount, code: string): void {
    this.mail.queue(async () => {
      const { language } = await this.preferences.of(account.personId);
      const { panelName } = await this.installation.current();
      const text = proofCodeMail(mailLanguage(language), { code, panelName: panelName ?? '' });
      return { ...text, to: account.email, kind: 'proof-code', code };
    });
  }
}
