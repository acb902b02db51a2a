import type { CaseType, MeetingState } from '../meeting.view';

/** One part of a paper that was changed, as it was and as it is. */
export class ChangedPartView {
  part:
    | 'question'
    | 'summary'
    | 'background'
    | 'assessment'
    | 'consequence'
    | 'proposal'
    | 'addressee'
    | 'impartiality';
  before: string;
  after: string;
}

/** A change made after members could read the paper. */
export class PaperChangeView {
  /** 2 is the first change. */
  edition: number;
  at: string;
  by: string;
  parts: ChangedPartView[];
}

export class PaperView {
  ask: 'informed' | 'discuss' | 'decide' | 'input' | null;
  summary: string;
  question: string;
  background: string;
  assessment: string;
  consequence: string;
  proposal: string;
  addressee: string;
  impartiality: string;
  officer: string;
  language: 'nb' | 'nn';
  state: 'draft' | 'released';
  releasedAt: string | null;
  releasedBy: string | null;
  readingMinutes: number;
  lix: number | null;
  /** Who saved it last; for those who prepare, else null. */
  savedBy: string | null;
  /** What was changed since it was released, newest first. */
  changes: PaperChangeView[];
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
