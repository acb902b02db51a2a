import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';
import { MAIL_LANGUAGES, MailLanguage, MailText } from '../../texts/mail';
import {
  keptSentences,
  MAIL_TEMPLATES,
  mailTemplateKinds,
  MailTemplateKind,
} from '../../texts/mail-templates';
import { MailTextKindView } from './mail-text.view';

interface Row extends MailText {
  id: string;
  kind: string;
  language: MailLanguage;
  changedAt: string;
  version: number;
}

const SELECT = `SELECT id, kind, language, subject, body, changed_at AS "changedAt", version
  FROM mail_template`;

/** The texts of the mails, as they go out today. */
@Injectable()
export class MailTextReader {
  constructor(private readonly readDb: ReadDb) {}

  async all(db: Db = this.readDb): Promise<MailTextKindView[]> {
    const rows = await db.query<Row>(SELECT);
    return mailTemplateKinds().map((kind) => {
      const { fields, required } = MAIL_TEMPLATES[kind];
      const texts = MAIL_LANGUAGES.map((language) => {
        const own = rows.find((row) => row.kind === kind && row.language === language);
        const { subject, body } = own ?? MAIL_TEMPLATES[kind].standard(language);
        const { changedAt = null, version = 0 } = own ?? {};
        return { language, subject, body, changedAt, version, kept: keptSentences(kind, language) };
      });
      return { kind, fields: [...fields], required: [...required], texts };
    });
  }

  /** The panel's own text; null while the standard one goes out. */
  async own(kind: MailTemplateKind, language: MailLanguage, db: Db): Promise<Row | null> {
    const rows = await db.query<Row>(`${SELECT} WHERE kind = $1 AND language = $2`, [
      kind,
      language,
    ]);
    return rows[0] ?? null;
  }
}
