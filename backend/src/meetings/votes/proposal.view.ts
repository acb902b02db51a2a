/** A proposal on the table: what it is to others, how it reads, and whether its turn has come. */
export class ProposalView {
  id: string;
  /** The text that is put to the vote now. */
  text: string;
  /** As it was put forward, when something adopted has changed it; else null. */
  originalText: string | null;
  byPersonId: string;
  byName: string;
  at: string;
  version: number;
  decided: boolean;
  kind: 'main' | 'alternative' | 'amendment';
  /** What it amends or is an alternative to. */
  toId: string | null;
  status: 'suggested' | 'open' | 'withdrawn' | 'adopted' | 'fallen' | 'lapsed';
  /** Its turn in the order of voting, from 1; null when it is not on the table. */
  turn: number | null;
  /** It may be put to the vote now. */
  next: boolean;
  /** One may move it before the one that stands before it, or after the one after it. */
  mayMove: ('earlier' | 'later')[];
  mayWithdraw: boolean;
}
