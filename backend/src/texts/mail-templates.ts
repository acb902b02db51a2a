import { answerMail, applicationMail } from './application-mail';
import { askDatesMail, datesChosenMail } from './date-mail';
import { declarationNoticeMail } from './declaration-mail';
import { invitationMail, MailLanguage, MailText } from './mail';
import { organisationQuestionMail, thanksMail } from './membership-mail';
import {
  nomineeMail,
  notChosenMail,
  organisationAnswerMail,
  receiptMail,
  requestAgainMail,
} from './nomination-mail';

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
] as const;
export type MailField = (typeof MAIL_FIELDS)[number];

/** A text that goes out as mail and may be worded anew by the panel. */
interface MailTemplate {
  /** Fields it may use. */
  fields: readonly MailField[];
  /** Fields without which it does not serve. */
  required: readonly MailField[];
  /** Paragraphs, counted from 0, that law or statutes ask for: they stay as they are. */
  kept: readonly number[];
  standard: (language: MailLanguage) => MailText;
}

const panelName = '{panel}';
const address = '{link}';
const until = '{until}';

function template<const F extends MailField, const R extends F>(
  fields: readonly F[],
  required: readonly R[],
  standard: (language: MailLanguage) => MailText,
  kept: readonly number[] = [],
): MailTemplate & { fields: readonly F[] } {
  return { fields, required, kept, standard };
}

/**
 * Every text the coordinator may change; its standard is the one in the code. Codes and words of danger to an account
 * are not among them: their readers must know them again.
 */
export const MAIL_TEMPLATES = {
  invitation: template(['name', 'panel', 'link'], ['link'], (l) =>
    invitationMail(l, { name: '{name}', panelName, address }),
  ),
  'declaration-asked': template(
    ['panel', 'link'],
    ['link'],
    (l) => declarationNoticeMail(l, 'asked', { panelName, address }),
    [2],
  ),
  'declaration-reminder': template(
    ['panel', 'link'],
    ['link'],
    (l) => declarationNoticeMail(l, 'reminder', { panelName, address }),
    [2],
  ),
  'date-poll': template(['panel', 'year', 'link', 'until'], ['link', 'until'], (l) =>
    askDatesMail(l, { panelName, year: '{year}', address, until }),
  ),
  'dates-chosen': template(['panel', 'year', 'days', 'place', 'link'], ['days'], (l) =>
    datesChosenMail(l, { panelName, year: '{year}', days: '{days}', place: '{place}', address }),
  ),
  'membership-thanks': template(['panel', 'link'], ['link'], (l) =>
    thanksMail(l, { panelName, address }),
  ),
  'basis-question': template(
    ['panel', 'letter', 'letterDate', 'contact'],
    ['letter', 'contact'],
    (l) =>
      organisationQuestionMail(l, {
        panelName,
        letter: '{letter}',
        letterOn: '{letterDate}',
        answerTo: '{contact}',
      }),
    [1],
  ),
  'organisation-reminder': template(['panel', 'link', 'until'], ['link', 'until'], (l) =>
    requestAgainMail('reminder', l, { panelName, due: until, address }),
  ),
  'organisation-replacement': template(['panel', 'link', 'until'], ['link', 'until'], (l) =>
    requestAgainMail('replacement', l, { panelName, due: until, address }),
  ),
  'nomination-receipt': template(['panel', 'answer'], ['answer'], (l) =>
    receiptMail(l, { panelName, given: '{answer}' }),
  ),
  'nominee-notice': template(
    ['panel', 'contact'],
    ['contact'],
    (l) => nomineeMail(l, { panelName, answerTo: '{contact}' }),
    [1],
  ),
  'organisation-admitted': template(['panel'], [], (l) =>
    organisationAnswerMail(l, { panelName, admitted: true }),
  ),
  'organisation-not-chosen': template(['panel'], [], (l) =>
    organisationAnswerMail(l, { panelName, admitted: false }),
  ),
  'nominee-not-chosen': template(['panel', 'until'], ['until'], (l) =>
    notChosenMail(l, { panelName, until }),
  ),
  'application-link': template(
    ['panel', 'link', 'until'],
    ['link', 'until'],
    (l) => applicationMail(l, 'application-link', { panelName, address, until }),
    [3],
  ),
  'application-sent': template(
    ['panel', 'link'],
    ['link'],
    (l) => applicationMail(l, 'application-sent', { panelName, address, until }),
    [2],
  ),
  'applicant-not-chosen': template(['panel', 'until'], ['until'], (l) =>
    answerMail(l, { panelName, until, othersChosen: true }),
  ),
  'applicant-nobody-chosen': template(['panel', 'until'], ['until'], (l) =>
    answerMail(l, { panelName, until, othersChosen: false }),
  ),
} as const;

export type MailTemplateKind = keyof typeof MAIL_TEMPLATES;
/** The value of each field a kind has. */
export type MailFieldValues<K extends MailTemplateKind> = Readonly<
  Record<(typeof MAIL_TEMPLATES)[K]['fields'][number], string>
>;

/** Every kind, in the order of the list. */
export function mailTemplateKinds(): MailTemplateKind[] {
  return Object.keys(MAIL_TEMPLATES) as MailTemplateKind[];
}

/** Paragraphs that stay as they are, in one language. */
export function keptSentences(kind: MailTemplateKind, language: MailLanguage): string[] {
  const { kept, standard }: MailTemplate = MAIL_TEMPLATES[kind];
  const paragraphs = standard(language).body.split('\n\n');
  return kept.flatMap((at) => paragraphs[at] ?? []);
}
