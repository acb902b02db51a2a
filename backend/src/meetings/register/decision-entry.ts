import type { DecisionView } from '../live/live.view';
import type { CaseType } from '../meeting.view';
import { wordsOf } from './fold';

/** Provisional until the next meeting confirms or overturns it; what fell in writing is no decision to confirm. */
export type WrittenStanding = 'provisional' | 'confirmed' | 'overturned' | 'fallen';

/** One decision as the register knows it, whoever asks. */
export interface DecisionEntry {
  id: string;
  itemId: string;
  caseId: string;
  /** Null for what was decided in writing. */
  meetingId: string | null;
  meetingNumber: number | null;
  meetingYear: number | null;
  startsAt: string;
  itemStartedAt: string | null;
  closed: number;
  caseNumber: string;
  title: string;
  type: CaseType;
  goal: string | null;
  text: string;
  method: DecisionView['method'] | 'written';
  outcome: DecisionView['outcome'];
  for: number;
  against: number;
  blank: number;
  decidedAt: string;
  /** Day in Oslo. */
  on: string;
  addressee: string | null;
  supersededBy: string | null;
  /** Where a decision made in writing stands, and the meeting's decision that settled it; null for the others. */
  written: { standing: WrittenStanding; settledBy: string | null } | null;
  /** From what it was judged by: clauses, those present, those needed. */
  clauses: readonly string[];
  present: number;
  needed: number;
  /** Everything words are sought in, folded. */
  words: string;
}

/** What somebody looks for; null stands for any. */
export interface DecisionFilter {
  words: string;
  year: number | null;
  addressee: string | null;
  clause: string | null;
  goal: string | null;
  outcome: DecisionView['outcome'] | null;
}

/** Whether a decision is one that is looked for. */
export function fits(filter: DecisionFilter): (entry: DecisionEntry) => boolean {
  const words = wordsOf(filter.words);
  const { year, addressee, clause, goal, outcome } = filter;
  return (entry) =>
    (year === null || entry.on.startsWith(`${year}-`)) &&
    (addressee === null || entry.addressee === addressee) &&
    (clause === null || entry.clauses.includes(clause)) &&
    (goal === null || entry.goal === goal) &&
    (outcome === null || entry.outcome === outcome) &&
    words.every((word) => entry.words.includes(word));
}
