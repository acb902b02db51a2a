/** What somebody wrote to a case before the meeting, with who. */
export class ContributionView {
  id: string;
  author: string;
  mine: boolean;
  text: string;
  writtenAt: string;
  /** Null when it stands as it was written. */
  changedAt: string | null;
  version: number;
}

/** All that is written to a case beforehand, the first first. */
export class ContributionsView {
  caseId: string;
  contributions: ContributionView[];
  /** 'write': own words may be written, changed and taken back, until the meeting opens. */
  can: string[];
}
