import { Finding } from '../../kernel/finding.view';

/** One line of the register. */
export class RegisteredDecisionView {
  id: string;
  caseId: string;
  caseNumber: string;
  title: string;
  text: string;
  outcome: 'adopted' | 'fallen';
  method: string;
  for: number;
  against: number;
  blank: number;
  /** Those present when it was made, and those needed. */
  present: number;
  needed: number;
  /** The day it was made, 'YYYY-MM-DD'. */
  on: string;
  /** Null for what was decided in writing, between meetings. */
  meetingId: string | null;
  meetingNumber: number | null;
  meetingYear: number | null;
  /** Where a decision made in writing stands; null for one made in a meeting. */
  written: 'provisional' | 'confirmed' | 'overturned' | 'fallen' | null;
  /** Id of the goal the case serves. */
  goal: string | null;
  addressee: string | null;
  clauses: string[];
  closed: boolean;
  superseded: boolean;
}

/** The decisions that fit, one page of them, and what can be chosen among: of what the reader may know alone. */
export class DecisionRegisterView {
  total: number;
  page: number;
  pages: number;
  decisions: RegisteredDecisionView[];
  years: number[];
  addressees: string[];
  clauses: string[];
  goals: string[];
}

/** Another decision, to go to. */
export class OtherDecisionView {
  id: string;
  caseNumber: string;
  title: string;
  on: string;
}

/** One decision with what it was judged by on its day. */
export class DecisionRecordView {
  decision: RegisteredDecisionView;
  byChairsVote: boolean;
  seats: number;
  basis: number;
  alternates: number;
  recused: number;
  findings: Finding[];
  statutesName: string;
  /** Day that version came into force; null where it was not kept. */
  statutesFrom: string | null;
  /** What replaced it; null when nothing did, or the reader may not know of it. */
  supersededBy: OtherDecisionView | null;
  supersedes: OtherDecisionView[];
  /** The decision of a meeting that confirmed or overturned what was decided in writing. */
  settledBy: OtherDecisionView | null;
  /** What was decided in writing and is confirmed or overturned by this one. */
  settles: OtherDecisionView[];
  /** Decisions that may have replaced it; empty for who may not say so. */
  later: OtherDecisionView[];
  can: string[];
  version: number;
}
