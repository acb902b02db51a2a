import { Finding } from '../kernel/finding.view';
import type { ChangeState } from './change-rows';

/** One text of the plan in the three written languages. */
export class PlanWordsView {
  nb: string;
  nn: string;
  en: string;
}

/** So many yes, of so many, under one reading of `revision-basis`. */
export class OtherNeedView {
  option: string;
  needed: number;
  basis: number;
}

/** How far it is to two thirds of the members (UP 7.2). */
export class MeterView {
  yes: number;
  needed: number;
  basis: number;
  option: string;
  /** Under the other reading, where that asks for something else. */
  other: OtherNeedView | null;
  finding: Finding;
}

export class PlanNumbersView {
  flexibleSeats: number;
  alternatesMin: number;
  alternatesPerField: number;
  alternatesYears: number;
  termYears: number;
  termMax: number;
  termMaxYears: number;
  officeYears: number;
  officeMax: number;
  quorumPart: number;
  quorumWhole: number;
  meetingsPerYear: number;
  steeringGroupMeetings: number;
  extraMeetingPart: number;
  extraMeetingWhole: number;
  groupRepresentatives: number;
  revisionPart: number;
  revisionWhole: number;
}

export class DraftFieldView {
  id: string;
  name: PlanWordsView;
  seats: ('organisation' | 'experience' | 'any')[];
}

export class DraftClauseView {
  id: string;
  heading: PlanWordsView;
  text: string;
}

/** What a revision may change. */
export class PlanDraftView {
  numbers: PlanNumbersView;
  fields: DraftFieldView[];
  clauses: DraftClauseView[];
}

/** The least and the most a number of the plan may be. */
export class NumberBoundsView {
  id: string;
  clause: string;
  min: number;
  max: number;
}

/** The plan in force for somebody to change, and the bounds of its numbers. */
export class PlanToChangeView {
  statutesId: string;
  plan: PlanDraftView;
  bounds: NumberBoundsView[];
  /** Clauses that rules or readings rest on: they cannot be left out. */
  kept: string[];
  /** Every number a clause has had in any version: none is given to another. */
  used: string[];
}

export class NumberChangeView {
  id: string;
  clause: string;
  before: number;
  after: number;
}

export class FieldStateView {
  name: PlanWordsView;
  seats: ('organisation' | 'experience' | 'any')[];
}

export class FieldChangeView {
  id: string;
  before: FieldStateView | null;
  after: FieldStateView | null;
}

export class ClauseTextView {
  heading: PlanWordsView;
  text: string;
}

export class ClauseChangeView {
  id: string;
  /** Null for a clause that is new. */
  before: ClauseTextView | null;
  /** Null for a clause that is left out. */
  after: ClauseTextView | null;
}

/** The words of one clause send the reader to another that is left out. */
export class LostReferenceView {
  clause: string;
  to: string;
}

/** Everything that differs between two plans. */
export class PlanChangesView {
  numbers: NumberChangeView[];
  fields: FieldChangeView[];
  clauses: ClauseChangeView[];
  /** Clauses whose numbers change while the words stay. */
  unsaid: string[];
  lost: LostReferenceView[];
}

export class ReadingChangeView {
  id: string;
  clause: string;
  entrenched: boolean;
  before: string;
  after: string;
}

export class ChangeCaseView {
  caseId: string;
  caseNumber: string;
  meetingId: string | null;
  meetingOn: string | null;
}

export class SupporterView {
  personId: string;
  name: string;
  channel: 'written' | 'meeting';
  on: string;
}

export class ChangeDecisionView {
  text: string;
  outcome: 'adopted' | 'fallen';
  for: number;
  against: number;
  blank: number;
  on: string;
  findings: Finding[];
}

export class MemberNameView {
  personId: string;
  name: string;
}

/** A proposed change in the list. */
export class RuleChangeRowView {
  id: string;
  kind: 'statutes' | 'interpretation';
  title: string;
  state: ChangeState;
  proposer: string;
  mine: boolean;
  /** Day it was opened, or last saved while a draft. */
  on: string;
  meter: MeterView | null;
  case: ChangeCaseView | null;
  inForceFrom: string | null;
  /** One may say what one thinks of it, and has not. */
  waitsForMe: boolean;
}

export class RuleChangesView {
  changes: RuleChangeRowView[];
  can: string[];
}

/** One proposed change with all that is told of it. */
export class RuleChangeView extends RuleChangeRowView {
  reason: string;
  fromDay: string | null;
  /** The earliest day it would apply: the day after the meeting it is on; null without a meeting. */
  earliest: string | null;
  /** Null for a change of how the plan is read. */
  changes: PlanChangesView | null;
  /** What the draft holds, for whoever goes on with it; null for a change of how the plan is read. */
  plan: PlanDraftView | null;
  reading: ReadingChangeView | null;
  /** What somebody else has changed since it was written: numbers, clauses, fields. */
  overlaps: string[];
  supporters: SupporterView[];
  /** One's own answer; null while one has not given any. */
  ownAnswer: 'supports' | 'declines' | null;
  decision: ChangeDecisionView | null;
  /** Members whose support may be entered, for those who record it. */
  members: MemberNameView[];
  can: string[];
  version: number;
}

export class EditorialFixView {
  id: string;
  clause: string;
  kind: 'link' | 'name' | 'misprint';
  before: string;
  after: string;
  on: string;
  by: string;
}

export class StatutesVersionView {
  id: string;
  name: string;
  adoptedOn: string;
  inForceFrom: string;
  /** Last day it applied; null while nothing has replaced it. */
  lastDay: string | null;
  standing: 'past' | 'current' | 'coming';
  /** Decisions of the panel that were judged by it. */
  decisions: number;
  /** What differs from the one before; null for the first. */
  changes: PlanChangesView | null;
  changeId: string | null;
  fixes: EditorialFixView[];
}

export class ReadingDecisionView {
  id: string;
  clause: string;
  option: string;
  /** '3/26' */
  caseNumber: string;
  decidedOn: string;
  inForceFrom: string;
}

/** Every version there has been, the newest first, and every decision on how to read the plan. */
export class StatutesHistoryView {
  versions: StatutesVersionView[];
  readings: ReadingDecisionView[];
  can: string[];
}
