/** Who has a task, or may be given one. */
export class TaskOwnerView {
  personId: string;
  name: string;
}

/** Something somebody took on in a meeting. */
export class MeetingTaskView {
  id: string;
  itemId: string;
  caseId: string;
  caseNumber: string;
  text: string;
  owner: TaskOwnerView;
  /** 'YYYY-MM-DD' */
  dueOn: string;
  state: 'open' | 'done' | 'dropped';
  /** Open after its last day. */
  late: boolean;
  /** Why it was given up. */
  reason: string | null;
  /** The day it was done or given up. */
  endedOn: string | null;
  /** 'end': done and open again; 'change': text, owner, day, and giving it up. */
  can: string[];
  version: number;
}

/** A case of the meeting that a task can be put on. */
export class TaskCaseView {
  itemId: string;
  caseNumber: string;
  title: string;
}

/** What is to be done after one meeting; of closed cases only what the reader may know. */
export class FollowUpView {
  meetingId: string;
  number: number;
  year: number;
  /** Earliest day first. */
  tasks: MeetingTaskView[];
  /** Who may be given a task, and the cases; empty for those who may not. */
  owners: TaskOwnerView[];
  cases: TaskCaseView[];
  can: string[];
}
