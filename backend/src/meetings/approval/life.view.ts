import { Finding } from '../../kernel/finding.view';

/** What somebody says of a paragraph. */
export class MinutesCommentView {
  id: string;
  /** Null = about the meeting itself: place, time, who was there. */
  itemId: string | null;
  entryId: string | null;
  /** The paragraph as it was then. */
  quoted: string | null;
  author: string;
  mine: boolean;
  text: string | null;
  wording: string | null;
  writtenAt: string;
  state: 'open' | 'taken' | 'answered';
  answer: string | null;
  version: number;
}

/** Somebody who was there and is asked to read. */
export class MinutesReaderView {
  name: string;
  fineAt: string | null;
  comments: number;
}

/** The case in which a meeting is asked to approve; in no meeting while none is planned. */
export class ApprovalCaseView {
  caseId: string;
  caseNumber: string;
  meetingId: string | null;
}

/** Where and when the panel said yes. */
export class MinutesApprovalView {
  meetingId: string;
  number: number;
  year: number;
  caseNumber: string;
  decidedAt: string;
  text: string;
}

/** A sealed document of the minutes that the reader may have. */
export class SealedMinutesView {
  documentId: string;
  kind: 'minutes' | 'minutesClosed' | 'minutesAddendum';
  /** The closed case it holds; null for the others. */
  caseNumber: string | null;
  sealedAt: string;
  sha256: string;
}

/** A dated correction of what is sealed. */
export class MinutesAddendumView {
  number: number;
  kind: 'decided' | 'editorial';
  caseNumber: string | null;
  reason: string;
  text: string;
  writtenAt: string;
  document: SealedMinutesView | null;
}

/** A case the comments and addenda may be about. */
export class MinutesCaseView {
  itemId: string;
  caseNumber: string;
  closed: boolean;
}

/** A wish that a sentence be another. */
export class MinutesWishView {
  name: string;
  sentence: string;
  wish: string;
}

/** A decision an addendum may rest on. */
export class LaterDecisionView {
  id: string;
  caseNumber: string;
  text: string;
}

/** Where the minutes stand, cut to what this reader may know. */
export class MinutesLifeView {
  meetingId: string;
  number: number;
  year: number;
  state: 'writing' | 'review' | 'ready' | 'approved' | 'published';
  /** Instants. */
  sentAt: string | null;
  readyAt: string | null;
  approvedAt: string | null;
  publishedAt: string | null;
  /** Last days, 'YYYY-MM-DD'. */
  draftDue: string;
  objectionsDue: string;
  /** The draft and the objections against their days, and whether a held meeting has minutes. */
  findings: Finding[];
  /** For whoever sends: who gets the draft, by name. */
  recipients: string[];
  /** For those who handle the round; empty for others. */
  readers: MinutesReaderView[];
  /** How many were asked, and how many have answered. */
  asked: number;
  answered: number;
  /** This reader is asked, and has said that it looks right. */
  mine: { asked: boolean; fineAt: string | null };
  comments: MinutesCommentView[];
  /** Sentences that name this reader, and how many wait for an answer. */
  mentions: { all: number; waiting: number };
  /** For those who handle the round: what people have asked about sentences that name them. */
  wishes: MinutesWishView[];
  /** The case in which the panel approves; null before the round is over. */
  approvalCase: ApprovalCaseView | null;
  approval: MinutesApprovalView | null;
  sealed: SealedMinutesView[];
  addenda: MinutesAddendumView[];
  cases: MinutesCaseView[];
  /** For whoever may correct: what the panel has decided since it approved. */
  decisions: LaterDecisionView[];
  can: string[];
  version: number;
}

/** A sentence that names the reader, and what it becomes for the public. */
export class MinutesMentionView {
  hash: string;
  caseNumber: string;
  sentence: string;
  /** As the public reads it when nobody agrees to be named. */
  without: string;
  choice: 'named' | 'someone' | 'change' | null;
  wish: string | null;
}

export class MinutesMentionsView {
  meetingId: string;
  number: number;
  year: number;
  /** Answers count until the minutes are published; a consent can be taken back afterwards too. */
  state: MinutesLifeView['state'];
  mentions: MinutesMentionView[];
}
