import type { MailLanguage, MailText } from './mail';

/** What may differ from mail to mail. The same name means the same in every text. */
export const MAIL_FIELDS = [
  'name',
  'panel',
  'link',
  'until',
  'year',
  'days',
  'place',
  'letter',
  'letterDate',
  'contact',
  'answer',
  'meeting',
  'day',
  'details',
  'answers',
  'agenda',
  'note',
  'expected',
  'needed',
] as const;
export type MailField = (typeof MAIL_FIELDS)[number];

/** A text that goes out as mail and may be worded anew by the panel. */
export interface MailTemplate {
  /** Fields it may use. */
  fields: readonly MailField[];
  /** Fields without which it does not serve. */
  required: readonly MailField[];
  /** Paragraphs, counted from 0, that law or statutes ask for: they stay as they are. */
  kept: readonly number[];
  standard: (language: MailLanguage) => MailText;
}

/** @param kept numbers of the paragraphs that stay as they are */
export function template<const F extends MailField, const R extends F>(
  fields: readonly F[],
  required: readonly R[],
  standard: (language: MailLanguage) => MailText,
  kept: readonly number[] = [],
): MailTemplate & { fields: readonly F[] } {
  return { fields, required, kept, standard };
}
