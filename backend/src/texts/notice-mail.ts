import { dated } from './dated';
import type { MailLanguage, MailText } from './mail';
import type { NoticeFacts, NoticeMailKind, NoticeWords, WaysIn } from './notice-words';
import { EN } from './notice-words-en';
import { NB } from './notice-words-nb';
import { NN } from './notice-words-nn';

const WORDS: Record<MailLanguage, NoticeWords> = { nb: NB, nn: NN, en: EN };

/** The choices a mode of meeting leaves. */
const CHOICES = {
  room: ['present', 'no'],
  remote: ['online', 'no'],
  both: ['present', 'online', 'no'],
} as const;

/** What follows the link in a mail, so that the page has the answer ready. */
const CHOICE_MARKS = { present: 'ja', online: 'nett', no: 'nei' } as const;

/** What stands in the fields of a text about a meeting; a paragraph whose field is empty falls out. */
type NoticeFields = Record<
  | 'panel'
  | 'meeting'
  | 'day'
  | 'details'
  | 'answers'
  | 'agenda'
  | 'note'
  | 'until'
  | 'expected'
  | 'needed'
  | 'link',
  string
>;

/** The text that goes out while the panel has not written its own. */
export function noticeStandard(language: MailLanguage, kind: NoticeMailKind): MailText {
  return WORDS[language].standard[kind];
}

/** What a text about a meeting is filled with, in the reader's language. */
export function noticeFields(
  language: MailLanguage,
  kind: NoticeMailKind,
  facts: NoticeFacts,
): NoticeFields {
  const words = WORDS[language];
  const day = dated(language, facts.day);
  return {
    panel: facts.panelName,
    meeting: `${facts.number}/${facts.year}`,
    day,
    details: [words.details(facts, day), ...waysIn(words, facts.ways)].join('\n'),
    answers: answering(language, kind, facts),
    agenda: facts.agenda.length === 0 ? '' : listed(words, facts),
    note: facts.note ?? '',
    until: facts.due === null ? '' : words.until(facts.due),
    expected: `${facts.expected}`,
    needed: `${facts.needed}`,
    link: facts.address ?? '',
  };
}

function waysIn(words: NoticeWords, ways: WaysIn | null): string[] {
  const { joinLink, dialIn } = ways ?? { joinLink: null, dialIn: null };
  return [
    ...(joinLink === null ? [] : [`${words.joinLink}: ${joinLink}`]),
    ...(dialIn === null ? [] : [words.dialIn(dialIn.number, dialIn.code)]),
  ];
}

/** A link for each answer: the page has it ready, and one button to press. On paper, whom to tell. */
function answering(language: MailLanguage, kind: NoticeMailKind, facts: NoticeFacts): string {
  const words = WORDS[language];
  const { address, answerBy, mode, contact } = facts;
  if (answerBy === null) return '';
  if (address === null) return words.paper(contact);
  const links = CHOICES[mode].map(
    (choice) => `${words.choices[choice]}: ${address}.${CHOICE_MARKS[choice]}`,
  );
  return [
    [words.answer(dated(language, answerBy)), ...links].join('\n'),
    ...(kind === 'call' ? [] : [words.noReason]),
    words.ownLinks,
  ].join('\n\n');
}

function listed({ agenda: heading, closed }: NoticeWords, { agenda }: NoticeFacts): string {
  return [heading, ...agenda.map(({ number, title }) => `- ${number} ${title ?? closed}`)].join(
    '\n',
  );
}
