import type { MailText } from './mail';

/** What a notice is about: the notice itself, a correction, a move, a cancellation; or a call and its end. */
export type NoticeMailKind =
  'notice' | 'correction' | 'moved' | 'cancelled' | 'reminder' | 'call' | 'callEnded' | 'warning';

/** How one takes part from elsewhere. */
export interface WaysIn {
  joinLink: string | null;
  dialIn: { number: string; code: string | null } | null;
}

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
  /** Only for who is invited; null for everybody else. */
  ways: WaysIn | null;
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

/** The words of one language: the texts with their fields, and what the fields are filled with. */
export interface NoticeWords {
  standard: Readonly<Record<NoticeMailKind, MailText>>;
  details: (facts: NoticeFacts, day: string) => string;
  joinLink: string;
  dialIn: (number: string, code: string | null) => string;
  agenda: string;
  closed: string;
  until: (due: { day: string; time: string }) => string;
  answer: (answerBy: string) => string;
  choices: { present: string; online: string; no: string };
  paper: (contact: string) => string;
  /** That nobody asks why; not said to an alternate who is asked. */
  noReason: string;
  ownLinks: string;
}
