import { Finding } from '../../kernel/finding.view';
import { LaterMeetingView } from '../meeting.view';

export type WrittenStatus =
  'open' | 'provisional' | 'fallen' | 'objected' | 'lapsed' | 'confirmed' | 'overturned';

/** A written procedure in the list. */
export class WrittenRowView {
  id: string;
  caseId: string;
  caseNumber: string;
  title: string;
  status: WrittenStatus;
  /** The last day to answer. */
  closesOn: string;
  /** One is asked and has not answered. */
  waits: boolean;
}

/** A case that can be settled in writing. */
export class WrittenCaseView {
  caseId: string;
  caseNumber: string;
  title: string;
}

export class WrittenListView {
  /** Newest first. */
  procedures: WrittenRowView[];
  /** For those who may start one; empty for everybody else. */
  cases: WrittenCaseView[];
  can: string[];
}

export class WrittenAnswerView {
  name: string;
  /** Null for who did not answer. */
  answer: 'for' | 'against' | 'blank' | 'object' | null;
}

/** Sums of a procedure that has closed. */
export class WrittenSumsView {
  asked: number;
  answered: number;
  for: number;
  against: number;
  blank: number;
  objections: number;
}

export class WrittenProcedureView {
  id: string;
  caseId: string;
  caseNumber: string;
  title: string;
  status: WrittenStatus;
  question: string;
  background: string;
  proposal: string;
  closesOn: string;
  /** How many are asked, and how many have answered; not what, while it is open. */
  asked: number;
  answered: number;
  /** Null while it is open. */
  sums: WrittenSumsView | null;
  findings: Finding[];
  /** By name, once it has closed. */
  answers: WrittenAnswerView[];
  /** One’s own; null when one is not asked. */
  own: OwnWrittenAnswerView | null;
  /** Where it is to be confirmed. */
  meeting: LaterMeetingView | null;
}

/** What one has answered oneself, until the last day. */
export class OwnWrittenAnswerView {
  answer: 'for' | 'against' | 'blank' | 'object' | null;
  version: number;
}
