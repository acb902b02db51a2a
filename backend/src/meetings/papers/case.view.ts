import type { CaseType, MeetingState } from '../meeting.view';

export class PaperView {
  summary: string;
  question: string;
  background: string;
  proposal: string;
  language: 'nb' | 'nn';
  state: 'draft' | 'released';
  releasedAt: string | null;
  releasedBy: string | null;
  readingMinutes: number;
  lix: number | null;
  version: number;
}

export class CaseMeetingView {
  number: number;
  year: number;
  startsAt: string;
  state: MeetingState;
}

export class NextCaseView {
  caseId: string;
  title: string;
  hidden: boolean;
}

/** A case with its paper as the reader may see it. */
export class CaseView {
  caseId: string;
  itemId: string;
  meetingId: string;
  caseNumber: string;
  title: string;
  type: CaseType;
  closed: boolean;
  goal: string | null;
  meeting: CaseMeetingView;
  paper: PaperView | null;
  can: string[];
  next: NextCaseView | null;
}
