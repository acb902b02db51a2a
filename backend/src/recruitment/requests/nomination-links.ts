import { Injectable } from '@nestjs/common';
import { InstallationReader } from '../../identity/installation-reader';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { newPaperSecret, newToken } from '../../kernel/secret-words';
import { Tx } from '../../kernel/tx';
import { MailTexts } from '../../messages/mail-texts/mail-texts';
import { SecretMail } from '../../messages/secret-mail';
import { dated } from '../../texts/dated';
import { MailLanguage, MailText } from '../../texts/mail';
import { LetterWriter } from './letter-writer';
import { linkHash } from './link-hash';

/** A mail that is to go out when what caused it is kept. */
export interface LinkMail {
  to: string;
  /** The text around the link. */
  write: (address: string) => MailText | Promise<MailText>;
  token: string;
}

/**
 * The links organisations answer by, of which only the hash is stored: 256 random bits in a mail, and 78 on paper,
 * where somebody may have to type them. Whoever tries links is slowed down.
 */
@Injectable()
export class NominationLinks {
  constructor(
    private readonly clock: Clock,
    private readonly mail: SecretMail,
    private readonly texts: MailTexts,
    private readonly installation: InstallationReader,
    private readonly letters: LetterWriter,
  ) {}

  /** A new link to the request; earlier ones go on working. @returns its secret */
  make(tx: Tx, requestId: string): Promise<string> {
    return this.keep(tx, requestId, newToken());
  }

  /** As make, for a letter that is posted. @returns a secret that can be typed */
  makeForPaper(tx: Tx, requestId: string): Promise<string> {
    return this.keep(tx, requestId, newPaperSecret());
  }

  private async keep(tx: Tx, requestId: string, token: string): Promise<string> {
    await tx.insert('nomination_link', {
      id: newId(),
      request_id: requestId,
      token_hash: linkHash(token),
      created_at: this.clock.now(),
    });
    return token;
  }

  /** Sends a mail with a link. Its text is stored nowhere, because whoever holds the link may answer. */
  queue({ to, write, token }: LinkMail): void {
    this.mail.queue(async () => {
      const code = this.letters.link(token);
      return { ...(await write(code)), to, kind: 'organisation-request', code };
    });
  }

  /** Asks an organisation again: because it has not answered, or because whom it named cannot. */
  queueAgain(
    kind: 'reminder' | 'replacement',
    about: { email: string; language: MailLanguage; dueOn: string; token: string },
  ): void {
    const { email, language, dueOn, token } = about;
    const which = kind === 'reminder' ? 'organisation-reminder' : 'organisation-replacement';
    const write = async (link: string) => {
      const { panelName } = await this.installation.current();
      const values = { panel: panelName ?? '', until: dated(language, dueOn), link };
      return this.texts.write(which, language, values);
    };
    this.queue({ to: email, write, token });
  }
}
