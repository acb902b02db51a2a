import type { Acts, Force } from '../kernel/finding';

/** One rule of the program: the clause it stands on, the plan's force, and what it does when it fails. */
export interface RuleEntry {
  rule: string;
  clause: string;
  force: Force;
  acts: Acts;
}

/**
 * Every rule that yields findings. Read by the coverage page, the statutes pages and the policy of texts;
 * clause labels are those of the plan of 2025 and seed `clauseOf` of a statutes version.
 */
export const RULES = [
  { rule: 'seats', clause: 'UP 3.4', force: 'must', acts: 'refuses' },
  { rule: 'field-quota', clause: 'UP 3.4', force: 'must', acts: 'refuses' },
  { rule: 'fields', clause: 'UP 3.4', force: 'must', acts: 'finding' },
  { rule: 'blend', clause: 'UP 3.4', force: 'must', acts: 'finding' },
  { rule: 'organisation-basis', clause: 'UP 3.4, 3.2', force: 'must', acts: 'refuses' },
  { rule: 'basis-lapsed', clause: 'UP 3.4', force: 'must', acts: 'finding' },
  { rule: 'alternates', clause: 'UP 3.4', force: 'must', acts: 'finding' },
  { rule: 'alternate-order', clause: 'UP 3.4', force: 'must', acts: 'finding' },
  { rule: 'alternate-term', clause: 'UP 3.1', force: 'must', acts: 'refuses' },
  { rule: 'alternate-after-limit', clause: 'UP 3.1', force: 'should', acts: 'warns' },
  { rule: 'alternate-promotion', clause: 'UP 3.4', force: 'must', acts: 'refuses' },
  { rule: 'alternate-to-act', clause: 'UP 3.4', force: 'must', acts: 'refuses' },
  { rule: 'term-length', clause: 'UP 3.1', force: 'must', acts: 'refuses' },
  { rule: 'term-limit', clause: 'UP 3.1', force: 'must', acts: 'refuses' },
  { rule: 'renewal', clause: 'UP 3.2', force: 'should', acts: 'warns' },
  { rule: 'admission', clause: 'UP 3.2', force: 'must', acts: 'finding' },
  { rule: 'recruitment-track', clause: 'UP 3.2', force: 'must', acts: 'refuses' },
  { rule: 'minimum-age', clause: 'UP 3.2', force: 'must', acts: 'refuses' },
  { rule: 'pause', clause: 'UP 3.1', force: 'should', acts: 'warns' },
  { rule: 'offices', clause: 'UP 3.3', force: 'must', acts: 'refuses' },
  { rule: 'office-length', clause: 'UP 3.3', force: 'must', acts: 'refuses' },
  { rule: 'office-limit', clause: 'UP 3.3', force: 'must', acts: 'refuses' },
  { rule: 'by-election', clause: 'UP 3.3', force: 'must', acts: 'refuses' },
  { rule: 'stagger-repair', clause: 'UP 3.3', force: 'must', acts: 'refuses' },
  { rule: 'stagger', clause: 'UP 3.3', force: 'should', acts: 'warns' },
  { rule: 'office-needs-seat', clause: 'UP 3.3', force: 'should', acts: 'warns' },
  { rule: 'electorate', clause: 'UP 3.3', force: 'must', acts: 'refuses' },
  { rule: 'election-method', clause: 'UP 3.3', force: 'must', acts: 'finding' },
  { rule: 'tie-election', clause: 'UP 3.3', force: 'must', acts: 'refuses' },
  { rule: 'no-candidate', clause: 'UP 3.3', force: 'must', acts: 'finding' },
  { rule: 'executive-committee', clause: 'UP 3.5', force: 'must', acts: 'finding' },
  { rule: 'quorum', clause: 'UP 3.4', force: 'must', acts: 'refuses' },
  { rule: 'substitution', clause: 'UP 3.4', force: 'must', acts: 'refuses' },
  { rule: 'recusal', clause: 'UP 3.4', force: 'must', acts: 'refuses' },
  { rule: 'recusal-question', clause: 'UP 3.4', force: 'must', acts: 'refuses' },
  { rule: 'votes', clause: 'UP 3.4', force: 'must', acts: 'refuses' },
  { rule: 'majority', clause: 'UP 3.4', force: 'must', acts: 'finding' },
  { rule: 'chair', clause: 'UP 4.1', force: 'must', acts: 'finding' },
  { rule: 'written-procedure', clause: 'UP 3.4', force: 'must', acts: 'refuses' },
  { rule: 'late-case', clause: 'UP 4.1', force: 'must', acts: 'refuses' },
  { rule: 'proposing', clause: 'UP 4.1', force: 'must', acts: 'finding' },
  { rule: 'extra-meeting', clause: 'UP 4.1', force: 'must', acts: 'refuses' },
  { rule: 'meetings-per-year', clause: 'UP 4.1', force: 'must', acts: 'warns' },
  { rule: 'deadlines', clause: 'UP 4.3', force: 'should', acts: 'warns' },
  { rule: 'minutes', clause: 'UP 4.3', force: 'must', acts: 'finding' },
  { rule: 'papers', clause: 'UP 4.1, 4.3', force: 'must', acts: 'refuses' },
  { rule: 'plain-summary', clause: 'UP 4.1, 4.3', force: 'should', acts: 'finding' },
  { rule: 'goal-tag', clause: 'UP 2.1', force: 'should', acts: 'warns' },
  { rule: 'openness', clause: 'UP 4.3', force: 'must', acts: 'refuses' },
  { rule: 'revision', clause: 'UP 7.2', force: 'must', acts: 'refuses' },
  { rule: 'revision-stage', clause: 'UP 7.2', force: 'must', acts: 'refuses' },
  { rule: 'revision-effect', clause: 'UP 7.2', force: 'must', acts: 'refuses' },
  { rule: 'interpretation-change', clause: 'UP 7.2', force: 'must', acts: 'refuses' },
  { rule: 'revision-transition', clause: 'UP 7.2', force: 'must', acts: 'finding' },
  { rule: 'plan-expiry', clause: 'UP 7.2', force: 'should', acts: 'warns' },
  { rule: 'editorial', clause: 'UP 7.2', force: 'must', acts: 'refuses' },
  { rule: 'declaration', clause: 'UP 6.1', force: 'must', acts: 'refuses' },
  { rule: 'representation', clause: 'UP 2.2, 4.1, 4.2; HP III-2', force: 'must', acts: 'finding' },
  { rule: 'collective-advice', clause: 'UP 1, 2.2', force: 'must', acts: 'refuses' },
  { rule: 'no-task-imposed', clause: 'HP X', force: 'must', acts: 'refuses' },
  { rule: 'yearly-plan', clause: 'UP 1', force: 'must', acts: 'warns' },
  { rule: 'training', clause: 'UP 5.1', force: 'should', acts: 'warns' },
  { rule: 'honorarium', clause: 'UP 7.1', force: 'must', acts: 'refuses' },
  { rule: 'whistleblowing-routine', clause: 'UP 6.2', force: 'must', acts: 'finding' },
] as const satisfies readonly RuleEntry[];

export type RuleId = (typeof RULES)[number]['rule'];

/** Clause label of every rule as the plan of 2025 numbers it; a new statutes version may number anew. */
export function clauseLabels(): Record<RuleId, string> {
  return Object.fromEntries(RULES.map(({ rule, clause }) => [rule, clause])) as Record<
    RuleId,
    string
  >;
}
