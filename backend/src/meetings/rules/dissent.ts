import type { DecisionMethod } from './majority';
import type { Choice } from './tally';

/** How a decision was made, as far as a dissent goes. */
export interface DissentFacts {
  method: DecisionMethod;
  /** Who could vote on it. */
  entitledIds: readonly string[];
  /** The answer given by name; null when none was given, undefined when only numbers are known. */
  choice: Choice | null | undefined;
}

/**
 * Whether somebody may have a statement taken into the minutes: they could vote and did not vote for. In a show of
 * hands nobody's vote is known, so the person's word is taken; a unanimous decision had everyone for it.
 */
export function mayDissent(facts: DissentFacts, personId: string): boolean {
  if (facts.method === 'consensus' || !facts.entitledIds.includes(personId)) return false;
  return facts.choice !== 'for';
}
