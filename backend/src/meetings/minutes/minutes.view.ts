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
  at: string;
  text: string;
}

export class MinutesItemView {
  caseNumber: string;
  title: string;
  type: CaseType;
  exempt: boolean;
  entries: MinutesParagraphView[];
  recused: string[];
  decisions: DecisionView[];
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
  items: MinutesItemView[];
}
