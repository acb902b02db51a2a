import { Finding } from '../../kernel/finding.view';
import { OfficeTermView } from '../office-term.view';
import type { ElectionKind, Office } from '../offices-reader';

export class ElectionMeetingView {
  id: string;
  number: number;
  year: number;
  day: string;
  state: 'planned' | 'live' | 'closed' | 'cancelled';
}

/** The case by its number: a closed one keeps its title to itself. */
export class ElectionCaseView {
  caseId: string;
  label: string;
  meeting: ElectionMeetingView | null;
}

/** An election in the list. */
export class ElectionRowView {
  id: string;
  office: Office;
  kind: ElectionKind;
  state: 'prepared' | 'open' | 'held' | 'aborted';
  case: ElectionCaseView;
  /** How many have said yes to stand. */
  candidates: number;
  /** The reader has been nominated and has not answered. */
  asked: boolean;
}

export class ElectionsView {
  elections: ElectionRowView[];
  can: string[];
}

export class ElectionTermView {
  from: string;
  to: string;
}

/** Somebody who stands, with what the rules warn of. */
export class CandidateView {
  id: string;
  personId: string;
  name: string;
  statement: string;
  findings: Finding[];
}

/** One's own nomination. */
export class OwnCandidacyView {
  id: string;
  state: 'asked' | 'yes' | 'no' | 'withdrawn';
  statement: string;
  /** Who proposed one; null when one did so oneself. */
  nominatedBy: string | null;
  /** What the rules say if one stands. */
  findings: Finding[];
  version: number;
}

/** Whom one may nominate, and if not, why. */
export class NomineeChoiceView {
  personId: string;
  name: string;
  ok: boolean;
  findings: Finding[];
}

export class AskedView {
  personId: string;
  name: string;
}

/** One election as everyone in the panel sees it; what is only for some is empty for others. */
export class ElectionView {
  id: string;
  office: Office;
  kind: ElectionKind;
  state: 'prepared' | 'open' | 'held' | 'aborted';
  byDecision: string | null;
  case: ElectionCaseView;
  term: ElectionTermView;
  statementMax: number;
  /** In an order drawn for the reader, the same each time. */
  candidates: CandidateView[];
  /** Who has not answered yet; for the coordinator. */
  asked: AskedView[];
  own: OwnCandidacyView | null;
  /** Representatives who have not been nominated. */
  choices: NomineeChoiceView[];
  findings: Finding[];
  /** Who was elected; null until somebody is. */
  elected: OfficeTermView | null;
  abortedBecause: string | null;
  can: string[];
  version: number;
}

export class ElectionCaseChoiceView {
  caseId: string;
  label: string;
  title: string;
}

export class ElectionMeetingChoiceView {
  id: string;
  number: number;
  year: number;
  day: string;
  /** Cases of type «valg» on the agenda that are no election yet. */
  cases: ElectionCaseChoiceView[];
}

/** What an election can be prepared for. */
export class PreparingView {
  meetings: ElectionMeetingChoiceView[];
  /** The panel decides the first day in office (interpretation `handover`). */
  decidesDay: boolean;
  statementMax: number;
}
