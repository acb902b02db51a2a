import { dated } from './dated';
import type { MailLanguage, MailText } from './mail';
import { EN } from './notice-words-en';
import { NB } from './notice-words-nb';
import { NN } from './notice-words-nn';

/** What a notice is about: the notice itself, a correction, a move, a cancellation; or a call and its end. */
export type NoticeMailKind =
  'notice' | 'correction' | 'moved' | 'cancelled' | 'reminder' | 'call' | 'callEnded' | 'warning';

/** A meeting as its mails tell of it. Closed cases come without their titles. */
export interface NoticeFacts {
  panelName: string;
  number: number;
  year: number;
  /** Day in Oslo, 'YYYY-MM-DD', and hours on the wall, 'HH:mm'. */
  day: string;
  from: string;
  to: string;
  place: string;
  mode: 'room' | 'remote' | 'both';
  agenda: readonly { number: string; title: string | null }[];
  /** Last day to answer, 'YYYY-MM-DD'; null where no answer is asked for. */
  answerBy: string | null;
  /** What has changed, or why. */
  note: string | null;
  /** Page to answer on, with the mark where the receiver's own link comes; null on paper. */
  address: string | null;
  /** Whom to ask, and to answer on paper: name and address of the coordinator. */
  contact: string;
  /** In a warning: what is expected, and what is needed. */
  expected: number;
  needed: number;
  /** In a call: last moment to answer, in words. */
  due: { day: string; time: string } | null;
}

/** The words of one language, part by part. */
export interface NoticeWords {
  subject: (kind: NoticeMailKind, facts: NoticeFacts, day: string) => string;
  lead: (kind: NoticeMailKind, facts: NoticeFacts, day: string) => string;
  where: (facts: NoticeFacts, day: string) => string;
  agenda: string;
  closed: string;
  note: (kind: NoticeMailKind, note: string) => string;
  answer: (facts: NoticeFacts, answerBy: string) => string;
  choices: { present: string; online: string; no: string };
  paper: (facts: NoticeFacts) => string;
  after: (kind: NoticeMailKind) => string[];
}

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
