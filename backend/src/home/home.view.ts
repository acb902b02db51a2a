import { Finding } from '../kernel/finding.view';

export type TaskGroup = 'today' | 'week' | 'rules' | 'later';

/** A task from a meeting, which can be ticked off where it is shown. */
export class TickView {
  taskId: string;
  version: number;
}

/** One thing to do. The words live in the client under `title_key`. */
export class TaskView {
  id: string;
  kind: string;
  title_key: string;
  params: Record<string, string | number>;
  /** Path of the page where it is done. */
  link: string;
  /** Last day, 'YYYY-MM-DD'. */
  due: string | null;
  /** About how long it takes. */
  minutes: number | null;
  group: TaskGroup;
  /** The broken rule behind the task, with clause and sum. */
  finding: Finding | null;
  /** Null for what is done on a page of its own. */
  tick: TickView | null;
}

export class HomeCaseView {
  caseId: string;
  /** '12/26' */
  caseNumber: string;
  title: string;
  /** True when the title is the neutral one of a closed case. */
  hidden: boolean;
  readingMinutes: number | null;
}

export class HomeMeetingView {
  id: string;
  number: number;
  year: number;
  startsAt: string;
  endsAt: string;
  place: string;
  mode: 'room' | 'remote' | 'both';
  state: 'planned' | 'live' | 'closed' | 'cancelled';
  cases: HomeCaseView[];
}

export class WheelMeetingView {
  number: number;
  id: string;
  startsAt: string;
  state: 'planned' | 'live' | 'closed' | 'cancelled';
}

/** The year's meetings: how many are held, of how many planned. */
export class WheelView {
  year: number;
  meetings: WheelMeetingView[];
  held: number;
  planned: number;
  /** Days the steering group meets, as entered with the year's plan; 'YYYY-MM-DD'. */
  steering: string[];
}

/** What waits, the next meeting, and the year; meetings are null for those who may not read of them. */
export class HomeView {
  tasks: TaskView[];
  nextMeeting: HomeMeetingView | null;
  wheel: WheelView | null;
}
