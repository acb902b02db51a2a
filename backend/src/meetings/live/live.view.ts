import { Finding } from '../../kernel/finding.view';
import { ChairingView } from '../chairing/chairing.view';
import { SaidInRoomView } from '../statements/statements.view';
import { ProposalView } from '../votes/proposal.view';
import { ItemVotesView } from '../votes/votes.view';
import type { CaseType, MeetingState } from '../meeting.view';
import { ItemRoomView } from '../recusal/recusal.view';
import { MeetingTaskView } from '../tasks/task.view';

export class PersonNameView {
  personId: string;
  name: string;
}

/** Who is or was there. Seat number and declaration only for coordinator, leader and deputy leader. */
export class PresenceView {
  personId: string;
  name: string;
  kind: 'representative' | 'alternate' | 'coordinator' | 'guest';
  office: 'leader' | 'deputyLeader' | null;
  state: 'present' | 'remote' | 'phone' | 'left' | 'absent';
  arrivedAt: string | null;
  leftAt: string | null;
  substitutesFor: string | null;
  substitutionId: string | null;
  recused: boolean;
  seatNumber: number | null;
  signed: boolean | null;
}

export class QuorumSeatView {
  personId: string | null;
  name: string | null;
  state: 'present' | 'alternate' | 'absent' | 'vacant' | 'recused';
  /** Only for coordinator, leader and deputy leader. */
  seatNumber: number | null;
}

/** The quorum meter of one case: one segment per seat, numbered for those who may see seats. */
export class QuorumView {
  present: number;
  needed: number;
  basis: number;
  ok: boolean;
  seats: QuorumSeatView[];
  finding: Finding;
}

export class DecisionSubstitutionView {
  alternate: string;
  forName: string | null;
}

/** What somebody who did not vote for it wanted said in the minutes; nobody is named in public. */
export class DissentView {
  personId: string | null;
  name: string | null;
  text: string;
  version: number;
}

/** The version of the plan a decision was judged by. */
export class JudgedByView {
  name: string;
  /** First day of that version; null when it was not noted at the time. */
  inForceFrom: string | null;
}

/** A decision with what it was judged by: never computed anew. */
export class DecisionView {
  id: string;
  caseNumber: string;
  /** What an amendment changes is decided on by itself, after it. */
  kind: 'main' | 'alternative' | 'amendment';
  text: string;
  method: 'consensus' | 'count' | 'rollCall' | 'openVote' | 'secret';
  for: number;
  against: number;
  blank: number;
  chairChoice: 'for' | 'against' | 'blank' | 'none' | null;
  outcome: 'adopted' | 'fallen';
  byChairsVote: boolean;
  /** A tie in which both views go out. */
  split: boolean;
  at: string;
  statutes: JudgedByView;
  findings: Finding[];
  present: string[];
  recused: string[];
  substitutions: DecisionSubstitutionView[];
  dissents: DissentView[];
}

export class MinutesEntryView {
  id: string;
  at: string;
  text: string;
  author: string;
  /** Released by the one who said it: only they change it. */
  released: boolean;
  version: number;
}

export class RecusalView {
  id: string;
  personId: string;
  name: string;
}

export class LiveItemView {
  id: string;
  caseId: string;
  caseNumber: string;
  title: string;
  type: CaseType;
  minutes: number;
  state: 'pending' | 'current' | 'done';
  closed: boolean;
  /** True when the title is the neutral one of a closed case. */
  hidden: boolean;
  law: string | null;
  startedAt: string | null;
  finishedAt: string | null;
  extraMinutes: number;
  plannedAt: string;
  decisionsText: string | null;
  version: number;
  quorum: QuorumView;
  proposals: ProposalView[];
  decisions: DecisionView[];
  entries: MinutesEntryView[] | null;
  /** Who shared an experience, for those who heard it. */
  statements: SaidInRoomView[];
  recusals: RecusalView[];
  room: ItemRoomView;
  votes: ItemVotesView;
  /** What people took on in the case. */
  tasks: MeetingTaskView[];
}

/** An alternate who has said yes beforehand to sit for somebody; with an item, only in that case. */
export class ExpectedSubstitutionView {
  alternateId: string;
  forPersonId: string;
  itemId: string | null;
}

export class LiveView {
  id: string;
  number: number;
  year: number;
  startsAt: string;
  state: MeetingState;
  currentItemId: string | null;
  chair: PersonNameView | null;
  presences: PresenceView[];
  items: LiveItemView[];
  /** For those who record; empty for everybody else. */
  expected: ExpectedSubstitutionView[];
  chairing: ChairingView;
  can: string[];
  version: number;
  now: string;
}
