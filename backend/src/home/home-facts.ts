import type { WaitingBallot } from '../ballots/own-ballots-reader';
import type { WaitingNomination } from '../elections/nominations-reader';
import { Role } from '../kernel/actor';
import { Finding } from '../kernel/finding.view';
import type { MinutesTask } from '../meetings/own-minutes-reader';
import type { WaitingStatements } from '../meetings/own-statements-reader';
import type { NoticeStanding } from '../meetings/notice-reader';
import type { WaitingEvaluation } from '../meetings/evaluation/waiting-evaluations-reader';
import type { WaitingWritten } from '../meetings/circulation/waiting-written-reader';
import type { WaitingChange } from '../revision/waiting-changes-reader';
import type { OwnTask } from '../meetings/tasks/own-tasks-reader';
import type { CaseFacts } from './case-tasks';
import { TaskGroup, TaskView, TickView } from './home.view';

/** A meeting as the task list needs it. */
export interface MeetingFacts {
  id: string;
  number: number;
  year: number;
  /** Day in Oslo, 'YYYY-MM-DD'. */
  day: string;
  state: 'planned' | 'live' | 'closed' | 'cancelled';
  /** The last day to release papers, 'YYYY-MM-DD'. */
  papersDue: string;
  cases: {
    paper: 'none' | 'draft' | 'released' | 'locked';
    /** The paper says in plain words what the case is about. */
    summarised: boolean;
    needsPaper: boolean;
    minutes: number | null;
    /** This person has marked it as read, as it stands now. */
    read: boolean;
  }[];
}

/** All that decides what waits for someone. */
export interface HomeFacts extends CaseFacts {
  today: string;
  roles: ReadonlySet<Role>;
  /** Where they stand on the declaration in force: 'older' still opens the papers. */
  declaration: 'signed' | 'older' | 'closed' | 'unsigned';
  /** The next meeting that is planned or going on. */
  next: MeetingFacts | null;
  /** The open question of which days suit, while this person has not answered it. */
  datePoll: { year: number; closesOn: string } | null;
  /** Where the next meeting’s notice stands; null without a meeting one may know of. */
  notice: NoticeStanding | null;
  /** Meetings in which this person told of their own life, and has not said what becomes of it. */
  statements: readonly WaitingStatements[];
  /** Meetings this person was in and has not said what they thought of. */
  evaluations: readonly WaitingEvaluation[];
  /** Whether this person is the one who releases papers today (UP 4.1, 4.3). */
  releasesPapers: boolean;
  /** Broken rules, for those who mend them. */
  findings: readonly Finding[];
  /** People in the panel who have not signed the text in force. */
  unsigned: number;
  /** Requests for correction that wait for an answer. */
  corrections: number;
  /** Mails that did not arrive, for who mends it. */
  undelivered: number;
  /** An erasure run this person may approve: whether somebody has already, and how much waits. */
  erasure: { isSecond: boolean; items: number } | null;
  /** Seats whose organisation is gone, with the day the panel decides by, for those who see that it does. */
  lapses: readonly { appointmentId: string; seat: number; decideBy: string | null }[];
  /** The next place to find somebody for, when its last day to begin is near; null otherwise. */
  recruiting: { seat: number | null; startBy: string; on: string } | null;
  /** What minutes on their way ask of this person. */
  minutesOnTheWay: readonly MinutesTask[];
  /** What this person has taken on in meetings, earliest day first. */
  ownTasks: readonly OwnTask[];
  /** What this person is asked to answer in writing. */
  written: readonly WaitingWritten[];
  /** Elections this person is asked to stand in. */
  nominations: readonly WaitingNomination[];
  /** What the secret ballot that goes on asks of this person. */
  ballots: readonly WaitingBallot[];
  /** Proposed revisions this person has said nothing of (UP 7.2). */
  ruleChanges: readonly WaitingChange[];
  /** Held meetings without minutes. */
  withoutMinutes: readonly { id: string; number: number; year: number; day: string }[];
}

export type Draft = Omit<TaskView, 'id' | 'title_key' | 'group' | 'finding' | 'tick'> & {
  group?: TaskGroup;
  finding?: Finding;
  tick?: TickView;
};
