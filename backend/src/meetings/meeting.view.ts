import { Finding } from '../kernel/finding.view';

export type MeetingState = 'planned' | 'live' | 'closed' | 'cancelled';
export type MeetingMode = 'room' | 'remote' | 'both';
export type CaseType =
  'information' | 'discussion' | 'decision' | 'election' | 'advice' | 'minutes' | 'aob';

/** A meeting in the list of a year. */
export class MeetingRowView {
  id: string;
  number: number;
  year: number;
  startsAt: string;
  endsAt: string;
  place: string;
  mode: MeetingMode;
  state: MeetingState;
  cases: number;
  decisions: number;
  version: number;
}

export class MeetingsView {
  year: number;
  years: number[];
  meetings: MeetingRowView[];
  findings: Finding[];
}

/** Another meeting a case came from or went to. */
export class OtherMeetingView {
  meetingId: string;
  number: number;
  year: number;
}

export class LaterMeetingView extends OtherMeetingView {
  startsAt: string;
}

/** A case on the agenda; `startsAt` is computed from the order and the minutes before it. */
export class AgendaItemView {
  id: string;
  caseId: string;
  caseNumber: string;
  title: string;
  type: CaseType;
  position: number;
  minutes: number;
  state: 'pending' | 'current' | 'done';
  closed: boolean;
  goal: string | null;
  startsAt: string;
  paper: 'none' | 'draft' | 'released' | 'locked';
  readingMinutes: number | null;
  decisions: number;
  /** Belongs to every meeting, and is not carried over. */
  standing: boolean;
  /** The meeting that did not come to it before this one. */
  carriedFrom: OtherMeetingView | null;
  /** The meeting it went on to, undone. */
  carriedTo: OtherMeetingView | null;
  version: number;
}

/** A move or a cancellation: why, and when and where the meeting was to be before. */
export class MeetingChangeView {
  kind: 'moved' | 'cancelled';
  reason: string;
  startsAt: string;
  endsAt: string;
  place: string;
  mode: MeetingMode;
  changedAt: string;
}

export class MeetingView {
  id: string;
  number: number;
  year: number;
  startsAt: string;
  endsAt: string;
  place: string;
  mode: MeetingMode;
  state: MeetingState;
  agenda: AgendaItemView[];
  minutesPlanned: number;
  minutesAvailable: number;
  findings: Finding[];
  /** Planned meetings after this one, earliest first: where its cases can go. */
  later: LaterMeetingView[];
  /** Newest last. */
  changes: MeetingChangeView[];
  can: string[];
  version: number;
}
