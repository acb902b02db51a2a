import type { Acts, Fact, Force } from './finding';

/** The reading in force, and the other one where it would give a different outcome. */
export class InterpretationOutcome {
  id: string;
  option: string;
  otherOption?: string;
  otherOk?: boolean;
  otherFacts?: Record<string, string | number | boolean | null>;
}

/** A finding as it is sent: the same shape as the rule made it. */
export class Finding {
  rule: string;
  clause: string;
  force: Force;
  acts: Acts;
  ok: boolean;
  facts: Record<string, Fact>;
  remedy: string | null;
  interpretation?: InterpretationOutcome;
}
