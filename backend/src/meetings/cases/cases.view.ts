import { Finding } from '../../kernel/finding.view';
import { MeetingTaskView } from '../tasks/task.view';
import { CaseType, LaterMeetingView, MeetingState } from '../meeting.view';

export type CaseStatus =
  | 'raised'
  | 'postponed'
  | 'answered'
  | 'unplaced'
  | 'onAgenda'
  | 'carriedOver'
  | 'treated'
  | 'decided'
  | 'withdrawn';

/** A meeting a case is or was on. */
export class CasePlaceView {
  meetingId: string;
  number: number;
  year: number;
  startsAt: string;
  state: MeetingState;
  /** Null for a meeting that has not dealt with it. */
  outcome: 'decided' | 'treated' | 'carriedOver' | null;
}

/** What a case waits for after the meeting: tasks, an answer, or both. */
export class CaseWaitView {
  tasks: number;
  /** From whom or what; null when it is only tasks. */
  awaits: string | null;
  /** The earliest of the days, 'YYYY-MM-DD'. */
  until: string | null;
  late: boolean;
}

/** What was noted of a case after the meeting: what it waits for, or what came of it. */
export class CaseFollowUpView {
  kind: 'awaits' | 'closed';
  text: string;
  until: string | null;
  by: string;
  on: string;
}

/** A case in the register. Title and raiser are null for who may not know of a closed case. */
export class CaseRowView {
  caseId: string;
  caseNumber: string;
  title: string | null;
  /** Null until AU has taken it up. */
  type: CaseType | null;
  status: CaseStatus;
  closed: boolean;
  standing: boolean;
  raisedOn: string;
  raisedBy: string | null;
  mine: boolean;
  meeting: CasePlaceView | null;
  /** AU let the papers of a meeting go out without placing or answering it. */
  late: boolean;
  /** Until when AU put it off. */
  until: string | null;
  /** Null when nothing is awaited, and for who may not know of a closed case. */
  waits: CaseWaitView | null;
}

/** The register of a year, and what waits for AU whatever its year, latest first. */
export class CaseRegisterView {
  year: number;
  years: number[];
  waiting: CaseRowView[];
  /** Dealt with in a meeting, and open until answered, whatever their year. */
  unanswered: CaseRowView[];
  cases: CaseRowView[];
  can: string[];
}

export class CaseAnswerView {
  kind: 'postponed' | 'declined' | 'placed';
  text: string;
  /** The day it is put off to, or the day of the meeting it was put on. */
  until: string | null;
  by: string | null;
  on: string;
}

export class CaseDecisionView {
  id: string;
  meetingId: string;
  text: string;
  outcome: 'adopted' | 'fallen';
  on: string;
}

/** Everything the register tells of one case; texts are null for who may not know of a closed one. */
export class CaseRecordView {
  case: CaseRowView;
  goal: string | null;
  why: string | null;
  ask: string | null;
  answers: CaseAnswerView[];
  places: CasePlaceView[];
  decisions: CaseDecisionView[];
  tasks: MeetingTaskView[];
  /** Oldest first. */
  followUps: CaseFollowUpView[];
  findings: Finding[];
  /** Meetings AU may place it on; empty for all others. */
  meetings: LaterMeetingView[];
  can: string[];
  version: number;
}

/** When a case must be raised to stand in the next notice. */
export class CaseDeadlineView {
  meeting: LaterMeetingView | null;
  /** Last day, 'YYYY-MM-DD'; null when no meeting is planned. */
  lastDay: string | null;
  /** The one after it. */
  following: LaterMeetingView | null;
  /** Rule late-case, when the day has passed. */
  finding: Finding | null;
}
