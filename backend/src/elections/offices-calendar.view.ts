import { Finding } from '../kernel/finding.view';
import type { ElectionKind, Office } from './offices-reader';

/** An election to come, if whoever may is elected again. */
export class ElectionAheadView {
  office: Office;
  /** First day without a holder: the election is held by the day before. */
  on: string;
  because: 'termEnds' | 'seatEnds' | 'vacant';
  /** Who holds the office until then; null when nobody known does. */
  name: string | null;
  elected: number;
  max: number;
  mayStand: boolean;
  /** Both offices are due in this year. */
  clash: boolean;
  kind: ElectionKind;
  /** First day after the term it gives. */
  until: string;
}

/** A term on record or foreseen, as a bar on the office's lane. */
export class OfficeBarView {
  office: Office;
  /** Null when nobody known holds it. */
  name: string | null;
  from: string;
  to: string;
  foreseen: boolean;
}

/** How often one of the representatives has been elected, and how far the seat reaches. */
export class MayStandView {
  personId: string;
  name: string;
  leader: number;
  deputyLeader: number;
  /** First day without a seat. */
  seatUntil: string;
  /** The offices whose next term would outlast the seat. */
  endsInside: Office[];
}

export class StaggerRemedyView {
  office: Office;
  on: string;
  until: string;
  /** From then on the two offices are due in different years. */
  holds: boolean;
}

/** The calendar of offices, eight years ahead. For those who see the seats beside names. */
export class OfficesCalendarView {
  today: string;
  /** Last day looked at. */
  to: string;
  elections: ElectionAheadView[];
  bars: OfficeBarView[];
  people: MayStandView[];
  /** What the plan says of the years looked at: the stagger, and holders whose seat ends first. */
  findings: Finding[];
  remedies: StaggerRemedyView[];
  /** How often one may be elected to the same office. */
  max: number;
}
