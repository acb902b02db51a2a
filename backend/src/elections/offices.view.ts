import { Finding } from '../kernel/finding.view';
import { OfficeTermView } from './office-term.view';

export class OfficeDueView {
  office: 'leader' | 'deputyLeader';
  /** Last day of the term: the election is held by then. */
  on: string;
}

/** What the plan says of offices (UP 3.3), for sentences that name the numbers. */
export class OfficeLimitsView {
  years: number;
  maxElections: number;
}

/** Somebody who acts where nobody stood; it counts as no election. */
export class ActingOfficeView {
  office: 'leader' | 'deputyLeader';
  name: string;
  from: string;
}

export class OfficesView {
  current: OfficeTermView[];
  acting: ActingOfficeView[];
  history: OfficeTermView[];
  findings: Finding[];
  due: OfficeDueView[];
  limits: OfficeLimitsView;
}
