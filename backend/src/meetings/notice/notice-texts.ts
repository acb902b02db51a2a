import { Injectable } from '@nestjs/common';
import { Db } from '../../kernel/db';
import { MailTexts } from '../../messages/mail-texts/mail-texts';
import type { MailLanguage, MailText } from '../../texts/mail';
import { noticeFields } from '../../texts/notice-mail';
import type { NOTICE_TEMPLATES } from '../../texts/notice-templates';
import type { NoticeFacts, NoticeMailKind } from '../../texts/notice-words';

const TEMPLATE: Readonly<Record<NoticeMailKind, keyof typeof NOTICE_TEMPLATES>> = {
  notice: 'meeting-notice',
  correction: 'meeting-correction',
  moved: 'meeting-moved',
  cancelled: 'meeting-cancelled',
  reminder: 'meeting-reminder',
  call: 'alternate-call',
  callEnded: 'alternate-released',
  warning: 'quorum-warning',
};

/** What goes out about a meeting, in the words the panel has chosen. */
@Injectable()
export class NoticeTexts {
  constructor(private readonly texts: MailTexts) {}

  write(
    kind: NoticeMailKind,
    language: MailLanguage,
    facts: NoticeFacts,
    db: Db,
  ): Promise<MailText> {
    return this.texts.write(TEMPLATE[kind], language, noticeFields(language, kind, facts), db);
  }
}
