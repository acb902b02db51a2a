import type { MeetingMode } from '../meeting.view';
import { DialInView } from '../place/meeting-place.view';
import type { MeetingAnswer } from './answer-rows';

/** What is expected of the meeting by the answers: words come from the client. */
export class AttendanceForecastView {
  outlook: 'safe' | 'unsure' | 'notQuorate';
  needed: number;
  expected: number;
  waiting: number;
  asked: number;
}

/** A case one may say beforehand that one is recused in. */
export class RecusableCaseView {
  itemId: string;
  caseNumber: string;
  /** One has said so, and an alternate is asked. */
  recused: boolean;
}

/** The link and the telephone of a meeting. */
export class MeetingWaysView {
  joinLink: string | null;
  dialIn: DialInView | null;
}

/**
 * One’s own answer to the notice. Of others: who will come, and how many have answered. Whether an alternate is asked
 * for one’s seat, never who.
 */
export class OwnAnswerView {
  meetingId: string;
  number: number;
  year: number;
  startsAt: string;
  endsAt: string;
  place: string;
  mode: MeetingMode;
  /** How one takes part from elsewhere; null for who is not invited, or not yet. */
  ways: MeetingWaysView | null;
  /** Last day to answer, as the notice says. */
  answerBy: string | null;
  /** A representative, or an alternate who is asked; null for who is not to answer. */
  as: 'representative' | 'alternate' | null;
  answer: MeetingAnswer | null;
  /** In a call: until when; null otherwise. */
  callUntil: string | null;
  /** An alternate is asked for one’s seat, has said yes, or nobody is left to ask. */
  seat: 'asking' | 'covered' | 'exhausted' | null;
  /** No answer is taken any more, or none yet. */
  closed: boolean;
  needsWritten: boolean;
}

/** The same with what those who may read of meetings see besides. */
export class MeetingAnswersView {
  own: OwnAnswerView;
  /** Names of those who will come, in the order of the alphabet. */
  coming: string[];
  forecast: AttendanceForecastView | null;
  recusable: RecusableCaseView[];
}

/** What a link opens: the meeting, the first name, and the page’s own token. Nobody else’s answer. */
export class AnswerByLinkView {
  firstName: string;
  stamp: string;
  own: OwnAnswerView;
}

/** Travel and access needs for one meeting, for this once. Null when nothing is written. */
export class OpenedMeetingNeedsView {
  text: string | null;
}
