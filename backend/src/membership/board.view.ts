import { Finding } from '../kernel/finding.view';
import type { Basis, Requirement } from '../statutes/statutes-data';
import { CompositionProofView } from './composition-proof.view';
import { TermsView } from './terms.view';

export class FieldNameView {
  nb: string;
  nn: string;
  en: string;
}

export class BoardFieldView {
  id: string;
  name: FieldNameView;
}

/** Who holds a seat, with what the appointment rests on. Never sent to others than KO, LE and NL. */
export class HolderView {
  appointmentId: string;
  personId: string;
  name: string;
  basis: Basis;
  organisation: string | null;
  /** In a flexible seat: the fixed field the person carries, if any. */
  fieldId: string | null;
  /** In a flexible seat: another field, in words. */
  otherField: string | null;
  office: 'leader' | 'deputyLeader' | null;
  from: string;
  to: string;
  terms: TermsView;
  /** Away for now: the first day back. */
  awayTo: string | null;
  /** Since when the organisation no longer stands behind the person. */
  lapsedSince: string | null;
  version: number;
}

/** An alternate who acts in a vacant seat by decision; the seat still shows as vacant. */
export class ActingView {
  id: string;
  personId: string;
  name: string;
  from: string;
  decision: string;
  version: number;
}

export class SeatView {
  seatId: string;
  number: number;
  fieldId: string | null;
  requirement: Requirement;
  holder: HolderView | null;
  /** Last day the seat was held; null while it is held, and when nobody ever held it. */
  vacantSince: string | null;
  acting: ActingView | null;
}

export class AlternateView {
  appointmentId: string;
  personId: string;
  name: string;
  fieldId: string | null;
  order: number;
  basis: Basis;
  organisation: string | null;
  from: string;
  to: string;
  version: number;
}

export class TimelineBarView {
  personId: string;
  name: string;
  from: string;
  to: string;
  past: boolean;
  lastPossible: boolean;
}

export class TimelineRowView {
  seatNumber: number;
  name: string | null;
  bars: TimelineBarView[];
  vacantSince: string | null;
}

export class BoardCountersView {
  filled: number;
  seats: number;
  alternates: number;
  alternatesNeeded: number;
  organisation: number;
  own: number;
  nextOfKin: number;
  quorumNeeded: number;
  quorumBasis: number;
}

/** What the plan says of terms (UP 3.1), for sentences that name the numbers. */
export class TermLimitsView {
  termYears: number;
  maxTerms: number;
  maxYears: number;
}

/** The composition on a day: who sits where, what the statutes say of it, and for how long. */
export class BoardView {
  today: string;
  fields: BoardFieldView[];
  seats: SeatView[];
  alternates: AlternateView[];
  findings: Finding[];
  proof: CompositionProofView;
  counters: BoardCountersView;
  timeline: TimelineRowView[];
  limits: TermLimitsView;
}
