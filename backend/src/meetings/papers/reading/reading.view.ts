import type { CaseType, MeetingState } from '../../meeting.view';

/** One's own mark on a paper. Nobody else is told. */
export class OwnMarkView {
  caseId: string;
  /** 'changed': read before the paper was changed the last time. */
  mark: 'unread' | 'read' | 'changed';
}

/** A case as one who is to read it sees it in the list. */
export class PaperToReadView {
  caseId: string;
  caseNumber: string;
  /** The neutral one of a closed case, for who may not read it. */
  title: string;
  hidden: boolean;
  type: CaseType;
  closed: boolean;
  /** By what law a closed case is closed. */
  law: string | null;
  /** 'locked': released, but not to be read by this person. */
  paper: 'none' | 'released' | 'locked';
  ask: 'informed' | 'discuss' | 'decide' | 'input' | null;
  /** The plain summary; null unless the paper may be read. */
  summary: string | null;
  language: 'nb' | 'nn';
  readingMinutes: number | null;
  /** When it was last changed after release; null when it was not. */
  changedAt: string | null;
  mark: 'unread' | 'read' | 'changed';
}

/** The papers of a meeting, for one reader. */
export class PapersToReadView {
  meetingId: string;
  number: number;
  year: number;
  startsAt: string;
  state: MeetingState;
  /** The declaration is not signed: nothing can be read (UP 6.1). */
  locked: boolean;
  papers: PaperToReadView[];
  /** Whole minutes left of what is not marked as read. */
  minutesLeft: number;
}
