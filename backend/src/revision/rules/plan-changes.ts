import type { Requirement, StatutesData, StatutesWords } from '../../statutes/statutes-data';
import { byNumber, type LostReference, lostReferences } from './plan-clauses';
import { type PlanDraft, seatsIn } from './plan-draft';
import { PLAN_NUMBER_IDS, PLAN_NUMBERS, type PlanNumberId } from './plan-numbers';

export interface NumberChange {
  id: PlanNumberId | 'seats';
  /** 'UP 3.4' */
  clause: string;
  before: number;
  after: number;
}

export interface FieldState {
  name: StatutesWords;
  seats: readonly Requirement[];
}

export interface FieldChange {
  id: string;
  /** Null for a field that is new. */
  before: FieldState | null;
  /** Null for a field that goes. */
  after: FieldState | null;
}

export interface ClauseWords {
  heading: StatutesWords;
  text: string;
}

export interface ClauseChange {
  id: string;
  /** Null for a clause that is new. */
  before: ClauseWords | null;
  /** Null for a clause that is left out. */
  after: ClauseWords | null;
}

export interface PlanChanges {
  numbers: NumberChange[];
  fields: FieldChange[];
  clauses: ClauseChange[];
  /** Clauses whose numbers or fields change while the words stay as they are: plan and program would part. */
  unsaid: string[];
  /** References to clauses that are left out. */
  lost: LostReference[];
}

/** Everything that differs between the plan and a draft, clause by clause and number by number. */
export function planChanges(before: PlanDraft, after: PlanDraft, data: StatutesData): PlanChanges {
  const numbers = numberChanges(before, after, data);
  const fields = fieldChanges(before, after);
  const clauses = clauseChanges(before, after);
  const counted = [...numbers.map(({ clause }) => clause)];
  if (fields.length > 0) counted.push(data.clauseOf.fields);
  const worded = new Set(clauses.map(({ id }) => `UP ${id}`));
  const touched = new Set(counted.map((label) => label.split(/[,;]/)[0] ?? label));
  const unsaid = [...touched].filter((each) => !worded.has(each));
  return { numbers, fields, clauses, unsaid, lost: lostReferences(before.clauses, after.clauses) };
}

/** Whether nothing is changed. */
export function isUnchanged({ numbers, fields, clauses }: PlanChanges): boolean {
  return numbers.length + fields.length + clauses.length === 0;
}

function numberChanges(before: PlanDraft, after: PlanDraft, data: StatutesData): NumberChange[] {
  const seats = {
    id: 'seats' as const,
    clause: data.clauseOf.seats,
    before: seatsIn(before),
    after: seatsIn(after),
  };
  const numbers = PLAN_NUMBER_IDS.map((id) => ({
    id,
    clause: data.clauseOf[PLAN_NUMBERS[id].rule],
    before: before.numbers[id],
    after: after.numbers[id],
  }));
  return [seats, ...numbers].filter((each) => each.before !== each.after);
}

function fieldChanges(before: PlanDraft, after: PlanDraft): FieldChange[] {
  const ids = [...new Set([...before.fields, ...after.fields].map(({ id }) => id))];
  return ids
    .map((id) => ({ id, before: fieldIn(before, id), after: fieldIn(after, id) }))
    .filter((each) => JSON.stringify(each.before) !== JSON.stringify(each.after));
}

function fieldIn({ fields }: PlanDraft, id: string): FieldState | null {
  const found = fields.find((field) => field.id === id);
  if (!found) return null;
  const { nb, nn, en } = found.name;
  return { name: { nb, nn, en }, seats: [...found.seats] };
}

function clauseChanges(before: PlanDraft, after: PlanDraft): ClauseChange[] {
  const all = [...new Map([...before.clauses, ...after.clauses].map((each) => [each.id, each]))];
  return all
    .map(([id]) => ({ id, before: clauseIn(before, id), after: clauseIn(after, id) }))
    .filter((each) => !sameClause(each.before, each.after))
    .sort(byNumber);
}

function clauseIn({ clauses }: PlanDraft, id: string): ClauseWords | null {
  const found = clauses.find((clause) => clause.id === id);
  return found ? { heading: found.heading, text: found.text } : null;
}

function sameClause(one: ClauseWords | null, other: ClauseWords | null): boolean {
  return one?.text === other?.text && sameWords(one?.heading, other?.heading);
}

function sameWords(one?: StatutesWords, other?: StatutesWords): boolean {
  return one?.nb === other?.nb && one?.nn === other?.nn && one?.en === other?.en;
}
