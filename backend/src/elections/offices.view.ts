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

export class OfficesView {
  current: OfficeTermView[];
  history: OfficeTermView[];
  findings: Finding[];
  due: OfficeDueView[];
  limits: OfficeLimitsView;
}
