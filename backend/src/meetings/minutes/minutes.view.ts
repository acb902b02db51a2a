import { Finding } from '../../kernel/finding.view';
import { DecisionView } from '../live/live.view';
import type { CaseType, MeetingState } from '../meeting.view';

export class MinutesPresentView {
  name: string | null;
  role: string;
  note: string | null;
}

export class MinutesAbsentView {
  name: string | null;
  role: string;
}

export class MinutesParagraphView {
  id: string;
  at: string;
  text: string;
  /** Never in the public rendering: its owner has let only the panel read it. */
  panelOnly: boolean;
}

/** What the panel said without being quorate; never a decision. */
export class MinutesInputView {
  text: string;
  at: string;
  finding: Finding;
}

/** A task as the meeting gave it; in public an owner without office is nobody by name. */
export class MinutesTaskView {
  text: string;
  owner: string;
  dueOn: string;
}

/** What the panel answered when it was asked whether somebody is recused; never in public. */
export class MinutesQuestionView {
  name: string;
  answer: 'yes' | 'no';
  ground: 'role' | 'tie' | 'interest' | null;
  method: 'consensus' | 'count';
  for: number;
  against: number;
  /** How many took part, and whether those asked about were among them. */
  voters: number;
  allTakePart: boolean;
}

/** One paragraph about an election, and how it reads in public: without names. */
export class MinutesElectionLineView {
  text: string;
  inPublic: string;
}

export class MinutesItemView {
  id: string;
  caseNumber: string;
  title: string;
  type: CaseType;
  exempt: boolean;
  entries: MinutesParagraphView[];
  /** By name for the panel; in public only how many. */
  recused: string[];
  recusedCount: number;
  questions: MinutesQuestionView[];
  decisions: DecisionView[];
  /** What came of an election held in the case. */
  elections: MinutesElectionLineView[];
  tasks: MinutesTaskView[];
  inputs: MinutesInputView[];
}

/** The meeting paused, from one instant to another. */
export class MinutesPauseView {
  from: string;
  to: string;
}

/** Somebody was given the chair; in public by office. */
export class MinutesHandoverView {
  to: string;
  from: string;
  /** Null when it was kept to the end of the meeting. */
  until: string | null;
  /** The panel picked among equals. */
  picked: boolean;
}

/** The minutes as one reader gets them: for the panel with names, for the public with offices and counts. */
export class MinutesView {
  meetingId: string;
  audience: 'panel' | 'public';
  language: 'nb' | 'nn' | 'en';
  title: string;
  number: number;
  year: number;
  startsAt: string;
  endsAt: string;
  openedAt: string | null;
  closedAt: string | null;
  place: string;
  chair: string | null;
  minuteTaker: string | null;
  state: MeetingState;
  statutesName: string;
  present: MinutesPresentView[];
  absent: MinutesAbsentView[];
  presentSummary: string;
  pauses: MinutesPauseView[];
  handovers: MinutesHandoverView[];
  items: MinutesItemView[];
}
