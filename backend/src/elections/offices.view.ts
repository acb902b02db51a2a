import { Finding } from '../kernel/finding.view';
import { OfficeTermView } from './office-term.view';

export class OfficeDueView {
  office: 'leader' | 'deputyLeader';
  /** Last day of the term: the election is held by then. */
  on: string;
}

export class OfficesView {
  current: OfficeTermView[];
  history: OfficeTermView[];
  findings: Finding[];
  due: OfficeDueView[];
}
