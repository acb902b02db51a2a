import { Finding } from '../../kernel/finding.view';

export type GroundName = 'personal' | 'trade' | 'internal' | 'obtained';

/** A ground one may choose: the law, and whether it shall or may be used. */
export class GroundView {
  name: GroundName;
  law: string;
  binds: boolean;
}

export class ClosingEventView {
  ground: GroundName;
  law: string;
  reason: string;
  closedAt: string;
  closedBy: string | null;
  openedAt: string | null;
  openedBy: string | null;
  openedReason: string | null;
}

/** Whether a case is closed, by what ground, and how it came to be so; newest last. */
export class ClosingView {
  caseId: string;
  caseNumber: string;
  closed: boolean;
  ground: GroundName | null;
  law: string | null;
  history: ClosingEventView[];
  grounds: GroundView[];
  finding: Finding;
  can: string[];
  version: number;
}
