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

export class MinutesItemView {
  id: string;
  caseNumber: string;
  title: string;
  type: CaseType;
  exempt: boolean;
  entries: MinutesParagraphView[];
  recused: string[];
  decisions: DecisionView[];
  inputs: MinutesInputView[];
}

/** The meeting paused, from one instant to another. */
export class MinutesPauseView {
  from: string;
  to: string;
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
  items: MinutesItemView[];
}
