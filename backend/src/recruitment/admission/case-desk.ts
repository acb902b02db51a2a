import { Db } from '../../kernel/db';
import { Tx } from '../../kernel/tx';

/**
 * What became of a case: before the panel still, a proposal adopted, every proposal fallen, or left behind without
 * a decision (the meeting is over, or the case was taken off the agenda).
 */
export type CaseOutcome = 'waits' | 'adopted' | 'fallen' | 'untreated';

/** A case of a meeting, as recruitment needs to know it. */
export interface DeskCase {
  caseId: string;
  /** '12/26' */
  label: string;
  /** Null when it stands on no agenda any more. */
  meetingId: string | null;
  outcome: CaseOutcome;
}

/** Port: puts a case before the panel, and says what became of it. Answered by meetings, which stand above. */
export abstract class CaseDesk {
  /** Raises a closed decision case last on the agenda. @returns its id. @throws 404, and 409 when the meeting is over */
  abstract raise(tx: Tx, meetingId: string, title: string): Promise<string>;

  /** Null when there is no such case. */
  abstract of(caseId: string, db?: Db): Promise<DeskCase | null>;
}
