import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { badInput, notFound, signedOut, stale } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { MAIL_LANGUAGES, MailLanguage } from '../../texts/mail';
import {
  keptSentences,
  MAIL_TEMPLATES,
  mailTemplateKinds,
  MailTemplateKind,
} from '../../texts/mail-templates';
import { SaveMailTextDto } from './mail-text.dto';
import { mailTextFaults } from './mail-text-faults';
import { MailTextReader } from './mail-text-reader';
import { MailTextKindView } from './mail-text.view';

/** Which text: a kind in a language. */
export interface WhichText {
  kind: string;
  language: string;
}

/** The coordinator words a mail anew, in one language, or takes the standard text back. */
@Injectable()
export class ChangeMailText {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly texts: MailTextReader,
  ) {}

  /** @throws 404 for a text there is not; 400 for one that would not serve; 409 when it was changed elsewhere */
  save(which: WhichText, dto: SaveMailTextDto, { personId }: Actor): Promise<MailTextKindView[]> {
    if (personId === null) throw signedOut();
    const { kind, language } = known(which);
    const { fields, required } = MAIL_TEMPLATES[kind];
    const subject = dto.subject.trim();
    const body = dto.body.replace(/\r\n?/g, '\n').trim();
    const terms = { fields, required, kept: keptSentences(kind, language) };
    const faults = mailTextFaults({ subject, body }, terms);
    if (faults.length > 0) throw badInput(faults);
    return this.work.write(async (tx) => {
      const own = await this.texts.own(kind, language, tx);
      const columns = { subject, body, changed_at: this.clock.now(), changed_by: personId };
      if (own !== null) await tx.update('mail_template', own.id, dto.version, columns);
      else if (dto.version !== 0) throw stale();
      else
        await tx.insert('mail_template', { id: newId(), kind, language, ...columns, version: 1 });
      await tx.audit('mail.textChanged', `mailText:${kind}-${language}`, { subject, body });
      tx.changed('mail-texts');
      return this.texts.all(tx);
    });
  }

  /** @throws 404; 409 when it was changed elsewhere, or is the standard text already */
  reset(which: WhichText, version: number): Promise<MailTextKindView[]> {
    const { kind, language } = known(which);
    return this.work.write(async (tx) => {
      const gone = await tx.execute(
        'DELETE FROM mail_template WHERE kind = $1 AND language = $2 AND version = $3',
        [kind, language, version],
      );
      if (gone === 0) throw stale();
      await tx.audit('mail.textReset', `mailText:${kind}-${language}`);
      tx.changed('mail-texts');
      return this.texts.all(tx);
    });
  }
}

function known(which: WhichText): { kind: MailTemplateKind; language: MailLanguage } {
  const kind = mailTemplateKinds().find((each) => each === which.kind);
  const language = MAIL_LANGUAGES.find((each) => each === which.language);
  if (kind === undefined || language === undefined) throw notFound();
  return { kind, language };
}
