import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';
import { fill } from '../../texts/fill';
import type { MailLanguage, MailText } from '../../texts/mail';
import { MAIL_TEMPLATES, MailFieldValues, MailTemplateKind } from '../../texts/mail-templates';

/** Puts mails into words: the panel's own where it has written some in that language, else the standard ones. */
@Injectable()
export class MailTexts {
  constructor(private readonly readDb: ReadDb) {}

  async write<K extends MailTemplateKind>(
    kind: K,
    language: MailLanguage,
    values: MailFieldValues<K>,
    db: Db = this.readDb,
  ): Promise<MailText> {
    const [own] = await db.query<MailText>(
      'SELECT subject, body FROM mail_template WHERE kind = $1 AND language = $2',
      [kind, language],
    );
    return fill(own ?? MAIL_TEMPLATES[kind].standard(language), values);
  }
}
