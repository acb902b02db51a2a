import { Finding } from '../../kernel/finding.view';

/** Somebody demands a meeting beyond the plan, in their own name. */
export class MeetingDemandView {
  id: string;
  name: string;
  reason: string;
  /** Day in Oslo, 'YYYY-MM-DD'. */
  demandedOn: string;
  /** One’s own, which one may take back. */
  mine: boolean;
  version: number;
}

/** How many demand an extra meeting, how many it takes, and what the one who looks may do. */
export class ExtraMeetingView {
  demands: MeetingDemandView[];
  /** What the members’ demands come to today, with clause and numbers. */
  finding: Finding;
  /** The leader decides alone; so does the deputy leader while there is no leader. */
  decidesAlone: boolean;
  mayDemand: boolean;
  /** Either decides alone, or prepares meetings and enough have demanded one. */
  mayCall: boolean;
}

/** A meeting that was called beyond the plan: why, and by what right. */
export class CalledExtraView {
  reason: string;
  finding: Finding;
}
