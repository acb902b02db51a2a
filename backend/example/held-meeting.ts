import type { CaseType, MeetingMode } from '../src/meetings/meeting.view';

/** A proposal and what became of it; without a count it was unanimous. */
export interface ExampleDecision {
  text: string;
  by: string;
  count?: { for: number; against: number; blank: number; chairChoice: 'for' | 'against' | 'blank' };
}

export interface ExampleCase {
  title: string;
  type: CaseType;
  minutes: number;
  goal?: string;
  /** Paragraphs of the minutes. */
  entries: readonly string[];
  /** Found recused by the panel when the case is taken up. */
  recused?: string;
  decision?: ExampleDecision;
  /** Key of the standing item it is. */
  standing?: string;
  /** Stands on the agenda already, with its proposal: settled in writing before the meeting, which confirms it. */
  confirms?: boolean;
  tasks?: readonly ExampleTask[];
  follows?: readonly ExampleFollowUp[];
}

/** What somebody took on in a case, and the day it was done. */
export interface ExampleTask {
  text: string;
  owner: string;
  dueOn: string;
  doneOn?: string;
}

/** What a case waited for after the meeting, or what came of it. */
export interface ExampleFollowUp {
  kind: 'awaits' | 'closed';
  on: string;
  text: string;
  until?: string;
}

export interface ExampleMeeting {
  /** Local time in Oslo. */
  startsAt: string;
  endsAt: string;
  place: string;
  mode: MeetingMode;
  absent: readonly string[];
  /** Alternates who came, each for one who is away. */
  called?: readonly { alternate: string; for: string }[];
  remote?: readonly string[];
  cases: readonly ExampleCase[];
  minutes: ExampleMinutes;
}

/** What became of the minutes: sent, looked over and approved by the next meeting. */
export interface ExampleMinutes {
  sentOn: string;
  /** «Ser bra ut». */
  fine: readonly string[];
  comments?: readonly ExampleComment[];
  /** The last meeting's are still being looked over. */
  closedOn?: string;
  /** Sealed and put out; approved minutes without wait for the seal. */
  publishedOn?: string;
}

/** What somebody said of a paragraph, and the coordinator's answer. */
export interface ExampleComment {
  by: string;
  /** The paragraph begins so. */
  paragraph: string;
  text?: string;
  wording?: string;
  answer?: string;
}

const PLACE = 'Griegakademiet, møterom 2, Bergen';

/** The first case of every meeting. */
export const opening = (minutes = 5): ExampleCase => ({
  title: 'Godkjenning av innkalling og saksliste',
  type: 'decision',
  minutes,
  entries: [],
  standing: 'notice',
  decision: { text: 'Innkalling og saksliste er godkjent.', by: 'Kari Mjelde' },
});

/** The last case of every meeting. */
export const closing = (...entries: string[]): ExampleCase => ({
  title: 'Eventuelt',
  type: 'aob',
  minutes: 15,
  entries,
  standing: 'aob',
});

/** The case that approves the minutes of the meeting before. */
export const approval = (meeting: string, entries: string[] = []): ExampleCase => ({
  title: `Godkjenning av referat ${meeting}`,
  type: 'minutes',
  minutes: 5,
  entries,
  standing: 'last-minutes',
  decision: { text: `Referatet fra møte ${meeting} er godkjent.`, by: 'Kari Mjelde' },
});

const ALL = [
  'Amina Yusuf',
  'Bjørg Solheim',
  'Hanne Dahl Berge',
  'Ingrid Haugland',
  'Jonas Eide',
  'Kari Mjelde',
  'Per-Arne Vik',
  'Rolf Sæbø',
  'Solveig Tveit',
  'Torvald Nesse',
];
/** The panel but for some. */
export const allBut = (...names: string[]) => ALL.filter((name) => !names.includes(name));

/** When and where an ordinary meeting is held. */
export function day(date: string): Pick<ExampleMeeting, 'startsAt' | 'endsAt' | 'place' | 'mode'> {
  return { startsAt: `${date}T12:00`, endsAt: `${date}T15:00`, place: PLACE, mode: 'both' };
}
