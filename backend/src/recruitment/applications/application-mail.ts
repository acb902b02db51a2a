import { Injectable } from '@nestjs/common';
import { InstallationReader } from '../../identity/installation-reader';
import { MailTexts } from '../../messages/mail-texts/mail-texts';
import { PublicAddress } from '../../messages/public-address';
import { SecretMail } from '../../messages/secret-mail';
import type { ApplicationMailKind } from '../../texts/application-mail';
import { dated } from '../../texts/dated';
import type { MailLanguage } from '../../texts/mail';

interface Receiver {
  email: string;
  language: MailLanguage;
  token: string;
  /** Last day the link works. */
  until: string;
}

/** Mails an applicant the link to what they wrote, and nothing of what it says. The link is stored nowhere. */
@Injectable()
export class ApplicationMail {
  constructor(
    private readonly mail: SecretMail,
    private readonly texts: MailTexts,
    private readonly installation: InstallationReader,
    private readonly address: PublicAddress,
  ) {}

  queue(kind: ApplicationMailKind, { email, language, token, until }: Receiver): void {
    this.mail.queue(async () => {
      const { panelName } = await this.installation.current();
      // After the hash: no server and no log ever sees it.
      const link = this.address.of(`/bli-med/min-soknad#${token}`);
      const values = { panel: panelName ?? '', link, until: dated(language, until) };
      const text = await this.texts.write(kind, language, values);
      return { ...text, to: email, kind, code: link };
    });
  }
}
