import { Finding } from '../../kernel/finding.view';
import type { MailLanguage } from '../../texts/mail';
import type { NoticeMailKind } from '../../texts/notice-words';
import { AttendanceForecastView } from '../answers/answer.view';
import type { MeetingAnswer } from '../answers/answer-rows';
import type { MeetingMode, MeetingState } from '../meeting.view';
import type { NoticeKind, NoticeRole } from './notice-rows';

/** The mail in one language, as it would leave now. */
export class NoticePreviewView {
  language: MailLanguage;
  subject: string;
  body: string;
}

/** Somebody the notice is for, and what they have answered. */
export class NoticePersonView {
  personId: string;
  name: string;
  role: NoticeRole;
  /** By mail, on paper, or not at all while on leave. */
  channel: 'mail' | 'letter' | 'none';
  /** Could be mailed, and has not asked for letters: whoever sends the notice may choose. */
  letterIsChoice: boolean;
  answer: MeetingAnswer | null;
  how: 'signedIn' | 'link' | 'behalf' | null;
  answeredAt: string | null;
  /** An alternate is asked for the seat, has said yes, or nobody is left. */
  seat: 'asking' | 'covered' | 'exhausted' | null;
  /** A link in a mail that still works. */
  hasLink: boolean;
  /** Something is written about travel or access in this meeting; null for who may not know. */
  needsWritten: boolean | null;
}

/** An alternate who was asked: for whom, and what came of it. */
export class CallView {
  id: string;
  alternate: string;
  for: string;
  /** '12/26'; null for the whole meeting. */
  caseNumber: string | null;
  /** The case is off the agenda: the call no longer counts. */
  caseOff: boolean;
  state: 'asked' | 'accepted' | 'declined' | 'expired' | 'released';
  askedAt: string;
  dueAt: string;
}

/** What one person was sent: the proof that they were told. */
export class ReceiptView {
  id: string;
  name: string;
  kind: NoticeMailKind;
  channel: 'mail' | 'letter';
  /** Only for the coordinator. */
  address: string | null;
  sentAt: string;
  postedAt: string | null;
  version: number;
}

/** A notice that has gone out, as it was; late by so many days. */
export class SentNoticeView {
  id: string;
  kind: NoticeKind;
  sentAt: string;
  answerBy: string | null;
  note: string | null;
  startsAt: string;
  place: string;
  dueOn: string;
  daysLate: number;
  receipts: ReceiptView[];
}

/** The notice of a meeting: before it is sent what will go to whom, after it what went and what was answered. */
export class NoticeView {
  meetingId: string;
  number: number;
  year: number;
  startsAt: string;
  endsAt: string;
  place: string;
  mode: MeetingMode;
  state: MeetingState;
  previews: NoticePreviewView[];
  /** The calendar part, as a receiver gets it. */
  calendar: string;
  /** The day that is proposed as the last one to answer. */
  answerBy: string;
  /** When what is sent now leaves: at eight while it is night; null for at once. */
  leavesAt: string | null;
  people: NoticePersonView[];
  calls: CallView[];
  /** Oldest first. */
  sent: SentNoticeView[];
  /** The meeting is no longer as the last notice said. */
  outdated: boolean;
  forecast: AttendanceForecastView | null;
  findings: Finding[];
  can: string[];
}
