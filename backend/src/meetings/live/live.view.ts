import { Finding } from '../../kernel/finding.view';
import type { CaseType, MeetingState } from '../meeting.view';

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

export class ProposalView {
  id: string;
  text: string;
  byPersonId: string;
  byName: string;
  at: string;
  version: number;
  decided: boolean;
}

export class DecisionSubstitutionView {
  alternate: string;
  forName: string | null;
}

/** A decision with what it was judged by: never computed anew. */
export class DecisionView {
  id: string;
  caseNumber: string;
  text: string;
  method: 'consensus' | 'count';
  for: number;
  against: number;
  blank: number;
  chairChoice: 'for' | 'against' | 'blank' | 'none' | null;
  outcome: 'adopted' | 'fallen';
  byChairsVote: boolean;
  at: string;
  findings: Finding[];
  present: string[];
  recused: string[];
  substitutions: DecisionSubstitutionView[];
}

export class MinutesEntryView {
  id: string;
  at: string;
  text: string;
  author: string;
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
  recusals: RecusalView[];
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
  can: string[];
  version: number;
  now: string;
}
