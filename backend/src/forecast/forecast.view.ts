import type { Basis, Requirement } from '../statutes/statutes-data';

export type ForecastKind =
  | 'seatVacant'
  | 'termEnds'
  | 'alternateEnds'
  | 'fieldQuota'
  | 'blend'
  | 'alternates'
  | 'quorum'
  | 'officeDue';

/** Something that is to come, and the last day to begin so that the panel is ready for it. */
export class ForecastEventView {
  kind: ForecastKind;
  /** 'UP 3.1' */
  clause: string;
  /** First day of it: without a holder, or with a rule broken. Today when it is so already. */
  on: string;
  /** Last day to begin; null when the person is taken to go on. */
  startBy: string | null;
  decideBy: string | null;
  /** No meeting is planned that far ahead. */
  estimated: boolean;
  late: boolean;
  personId: string | null;
  name: string | null;
  seat: number | null;
  /** The field a rule speaks of, or the seat's. */
  fieldId: string | null;
  requirement: Requirement | null;
  office: 'leader' | 'deputyLeader' | null;
  because: 'termEnds' | 'seatEnds' | 'vacant' | null;
  /** A further term, or another election, is possible. */
  mayGoOn: boolean;
  /** It is taken that the person goes on. */
  goesOn: boolean;
  /** What makes going on impossible. */
  by: 'terms' | 'years' | null;
  askFrom: string | null;
  /** The kinds of experience nobody would have. */
  missing: Basis[];
  /** How many there are, of how many needed. */
  count: number | null;
  needed: number | null;
  /** Both offices are due in one year. */
  clash: boolean;
}

export class ForecastBarView {
  from: string;
  to: string;
  name: string;
  foreseen: boolean;
}

export class ForecastLaneView {
  seat: number;
  fieldId: string | null;
  bars: ForecastBarView[];
}

/** How far a representative may go: the day twelve years are served, and the end of the last possible term. */
export class ReachView {
  personId: string;
  name: string;
  seat: number;
  mostYearsOn: string;
  until: string;
  by: 'terms' | 'years';
}

export class ForecastFieldNameView {
  nb: string;
  nn: string;
  en: string;
}

export class ForecastFieldView {
  id: string;
  name: ForecastFieldNameView;
}

/** What the days to begin are counted with. */
export class RecruitingView {
  openCallDays: number;
  designationDays: number;
  nominationDays: number;
  noticeDays: number;
  meetingsPlanned: number;
}

/** The years ahead. Never sent to others than KO, LE and NL. */
export class ForecastView {
  today: string;
  /** First day not looked at. */
  until: string;
  renewing: 'nobody' | 'everyone';
  fields: ForecastFieldView[];
  events: ForecastEventView[];
  lanes: ForecastLaneView[];
  reaches: ReachView[];
  recruiting: RecruitingView;
  maxYears: number;
  maxTerms: number;
}
