import { dated } from './dated';
import type { MailLanguage, MailText } from './mail';
import { NoticeFacts, NoticeMailKind, NoticeWords } from './notice-words';
import { EN } from './notice-words-en';
import { NB } from './notice-words-nb';
import { NN } from './notice-words-nn';

const WORDS: Record<MailLanguage, NoticeWords> = { nb: NB, nn: NN, en: EN };

/** The choices a mode of meeting leaves. */
export const CHOICES = {
  room: ['present', 'no'],
  remote: ['online', 'no'],
  both: ['present', 'online', 'no'],
} as const;

/** What follows the link in a mail, so that the page has the answer ready. */
export const CHOICE_MARKS = { present: 'ja', online: 'nett', no: 'nei' } as const;

/** A mail about a meeting, in the reader's language. */
export function noticeMail(
  language: MailLanguage,
  kind: NoticeMailKind,
  facts: NoticeFacts,
): MailText {
  const words = WORDS[language];
  const day = dated(language, facts.day);
  const asks = facts.answerBy !== null && facts.address !== null;
  const body = [
    words.lead(kind, facts, day),
    ...(facts.note === null ? [] : [words.note(kind, facts.note)]),
    ...(kind === 'cancelled' || kind === 'callEnded' ? [] : [words.where(facts, day)]),
    ...(asks ? [answering(language, facts)] : []),
    ...(facts.answerBy !== null && facts.address === null ? [words.paper(facts)] : []),
    ...(LISTS_AGENDA.has(kind) && facts.agenda.length > 0 ? [listed(words, facts)] : []),
    ...(asks ? words.after(kind) : []),
    ...(kind === 'warning' && facts.address !== null ? [facts.address] : []),
  ];
  return { subject: words.subject(kind, facts, day), body: body.join('\n\n') };
}

const LISTS_AGENDA: ReadonlySet<NoticeMailKind> = new Set(['notice', 'correction', 'moved']);

/** A link for each answer: the page has it ready, and one button to press. */
function answering(language: MailLanguage, facts: NoticeFacts): string {
  const words = WORDS[language];
  const { address, answerBy, mode } = facts;
  const links = CHOICES[mode].map(
    (choice) => `${words.choices[choice]}: ${address}.${CHOICE_MARKS[choice]}`,
  );
  return [words.answer(facts, dated(language, answerBy ?? facts.day)), ...links].join('\n');
}

function listed({ agenda: heading, closed }: NoticeWords, { agenda }: NoticeFacts): string {
  return [heading, ...agenda.map(({ number, title }) => `- ${number} ${title ?? closed}`)].join(
    '\n',
  );
}
