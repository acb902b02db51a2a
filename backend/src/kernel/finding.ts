/** A flat value that a sentence can be built from. */
export type Fact = string | number | boolean | null | (string | number)[];
export type Facts = Record<string, Fact>;

/** `must` is the plan's «skal», «må», «maks»; `should` its «tilstrebes», «bør». */
export type Force = 'must' | 'should';

/** What a failed rule does: stop the command, stay red until mended, or ask for a written reason. */
export type Acts = 'refuses' | 'finding' | 'warns';

/** The reading in force, and the other one where it would give a different outcome in this case. */
export interface FindingInterpretation {
  id: string;
  option: string;
  otherOption?: string;
  otherOk?: boolean;
  otherFacts?: Record<string, string | number | boolean | null>;
}

/** What a rule says of the facts, with the sum; approvals are findings too. Words live in the client. */
export interface Finding {
  rule: string;
  clause: string;
  force: Force;
  acts: Acts;
  ok: boolean;
  facts: Facts;
  remedy: string | null;
  interpretation?: FindingInterpretation;
}

/**
 * Builds a finding. A remedy belongs to a failed rule only, so it is dropped when `ok`.
 * @param remedy text key under `rules.<rule>.remedies`
 */
export function finding(
  rule: string,
  clause: string,
  force: Force,
  acts: Acts,
  ok: boolean,
  facts: Facts,
  remedy: string | null = null,
  interpretation?: FindingInterpretation,
): Finding {
  const said: Finding = { rule, clause, force, acts, ok, facts, remedy: ok ? null : remedy };
  return interpretation ? { ...said, interpretation } : said;
}

/** The findings that stop a command. */
export function refusals(findings: readonly Finding[]): Finding[] {
  return findings.filter((each) => !each.ok && each.acts === 'refuses');
}

/** The failed findings that may be set aside with a written reason. */
export function warnings(findings: readonly Finding[]): Finding[] {
  return findings.filter((each) => !each.ok && each.acts === 'warns');
}

/** Past facts are recorded with a red finding, never refused: a refusal becomes a finding. */
export function recorded(findings: readonly Finding[]): Finding[] {
  return findings.map((each) => (each.acts === 'refuses' ? { ...each, acts: 'finding' } : each));
}
