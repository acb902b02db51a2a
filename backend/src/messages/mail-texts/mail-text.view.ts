/** A text in one language. */
export class MailTextView {
  language: 'nb' | 'nn' | 'en';
  subject: string;
  body: string;
  /** When the panel wrote it; null for the standard text. */
  changedAt: string | null;
  /** 0 for the standard text. */
  version: number;
  /** Sentences that must stay as they are. */
  kept: string[];
}

/** A kind of mail whose text may be changed. */
export class MailTextKindView {
  kind: string;
  /** What may stand in it for what differs from mail to mail. */
  fields: string[];
  required: string[];
  texts: MailTextView[];
}
