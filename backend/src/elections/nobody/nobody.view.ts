import { Finding } from '../../kernel/finding.view';

export class NobodyAskedView {
  personId: string;
  name: string;
  as: 'incumbent' | 'deputyLeader';
}

/** What somebody who was asked to act said. */
export class NobodyAnswerView {
  name: string;
  as: 'incumbent' | 'deputyLeader';
  answer: 'yes' | 'no';
}

/** That nobody stood, in one meeting. */
export class NobodyRecordView {
  /** Day in Oslo. */
  on: string;
  /** Whose yes or no is waited for. */
  asked: NobodyAskedView | null;
  answers: NobodyAnswerView[];
  /** Null while somebody is asked. */
  settledBy: 'incumbent' | 'deputyLeader' | 'longestServing' | null;
  /** Who acts; null when the longest-serving chairs. */
  actingName: string | null;
  /** First day of the acting service. */
  from: string;
  findings: Finding[];
  version: number;
}

/** An election nobody has stood in, as everyone in the panel sees it. */
export class NobodyView {
  electionId: string;
  /** The latest; null when somebody stood in every meeting. */
  record: NobodyRecordView | null;
  /** 'record', 'answer'. */
  can: string[];
}
