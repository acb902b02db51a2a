import type { TermStanding } from './rules/term-limit';

/** «Periode n av 3» and the days toward the twelve years. */
export class TermsView {
  counted: number;
  maxTerms: number;
  daysUsed: number;
  maxDays: number;
  maxYears: number;
  yearsUsed: number;
  lastPossible: boolean;
  beforePlan: boolean;
}

export function termsView(standing: TermStanding): TermsView {
  const { counted, maxTerms, daysUsed, maxDays, maxYears, yearsUsed } = standing;
  const { lastPossible, beforePlan } = standing;
  return { counted, maxTerms, daysUsed, maxDays, maxYears, yearsUsed, lastPossible, beforePlan };
}
