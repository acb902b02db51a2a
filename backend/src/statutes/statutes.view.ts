import {
  INTERPRETATION_IDS,
  INTERPRETATIONS,
  type InterpretationEntry,
  type InterpretationId,
} from './interpretations';
import { RULES } from './rule-register';
import { clauseIds } from './rules/clause-ids';
import type { StatutesClause } from './statutes-data';
import type { InterpretationDecisionRow, StatutesInForce } from './statutes-reader';

/** One text in the three written languages. */
export class Words {
  nb: string;
  nn: string;
  en: string;
}

export class ClauseRuleView {
  rule: string;
  force: 'must' | 'should';
  acts: 'refuses' | 'finding' | 'warns';
}

export class ClauseView {
  /** '3.4' */
  id: string;
  heading: Words;
  text: string;
  level: number;
  rules: ClauseRuleView[];
  interpretations: string[];
}

export class ClauseDetailView extends ClauseView {
  enforced: boolean;
}

export class FieldView {
  id: string;
  name: Words;
  seats: number;
}

export class GoalView {
  id: string;
  text: string;
}

export class StatutesView {
  id: string;
  name: string;
  adoptedOn: string;
  inForceFrom: string;
  expiresOn: string | null;
  seats: number;
  fields: FieldView[];
  goals: GoalView[];
  clauses: ClauseView[];
}

export class InterpretationView {
  id: string;
  clause: string;
  option: string;
  options: string[];
  isDefault: boolean;
  entrenched: boolean;
  decidedBy: string | null;
  decidedOn: string | null;
}

/** A clause with the rules that enforce it and the readings that settle it. */
export function clauseView(
  clause: StatutesClause,
  clauseOf: Readonly<Record<string, string>>,
): ClauseView {
  const rules = RULES.filter(({ rule }) => clauseIds(clauseOf[rule] ?? '').includes(clause.id));
  return {
    id: clause.id,
    heading: clause.heading,
    text: clause.text,
    level: clause.level,
    rules: rules.map(({ rule, force, acts }) => ({ rule, force, acts })),
    interpretations: INTERPRETATION_IDS.filter((id) => INTERPRETATIONS[id].clause === clause.id),
  };
}

export function statutesView({ id, data, inForceFrom }: StatutesInForce): StatutesView {
  return {
    id,
    name: data.name,
    adoptedOn: data.adoptedOn,
    inForceFrom,
    expiresOn: data.expiresOn,
    seats: data.seats,
    fields: data.fields.map(({ id: field, name, seats }) => ({
      id: field,
      name,
      seats: seats.length,
    })),
    goals: data.goals.map((goal) => ({ id: goal.id, text: goal.text })),
    clauses: data.clauses.map((clause) => clauseView(clause, data.clauseOf)),
  };
}

export function interpretationView(
  id: InterpretationId,
  option: string,
  decision: InterpretationDecisionRow | undefined,
): InterpretationView {
  const entry: InterpretationEntry = INTERPRETATIONS[id];
  return {
    id,
    clause: entry.clause,
    option,
    options: [...entry.options],
    isDefault: option === entry.options[0],
    entrenched: entry.entrenched,
    decidedBy: decision?.decidedBy ?? null,
    decidedOn: decision?.decidedOn ?? null,
  };
}
