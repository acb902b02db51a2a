import { answerMail, applicationMail } from './application-mail';
import { askDatesMail, datesChosenMail } from './date-mail';
import { declarationNoticeMail } from './declaration-mail';
import { invitationMail, MailLanguage } from './mail';
import { MailTemplate, template } from './mail-template';
import { organisationQuestionMail, thanksMail } from './membership-mail';
import {
  nomineeMail,
  notChosenMail,
  organisationAnswerMail,
  receiptMail,
  requestAgainMail,
} from './nomination-mail';
import { NOTICE_TEMPLATES } from './notice-templates';

const panelName = '{panel}';
const address = '{link}';
const until = '{until}';

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
  ...NOTICE_TEMPLATES,
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
