import type { DecisionView } from '../live/live.view';
import type { CaseType } from '../meeting.view';
import { wordsOf } from './fold';

/** One decision as the register knows it, whoever asks. */
export interface DecisionEntry {
  id: string;
  itemId: string;
  caseId: string;
  meetingId: string;
  meetingNumber: number;
  meetingYear: number;
  startsAt: string;
  itemStartedAt: string | null;
  closed: number;
  caseNumber: string;
  title: string;
  type: CaseType;
  goal: string | null;
  text: string;
  method: DecisionView['method'];
  outcome: DecisionView['outcome'];
  for: number;
  against: number;
  blank: number;
  decidedAt: string;
  /** Day in Oslo. */
  on: string;
  addressee: string | null;
  supersededBy: string | null;
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
