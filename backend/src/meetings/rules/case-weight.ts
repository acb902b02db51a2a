/** What a case asks the panel to settle; the last three are never light. */
export type CaseWeight = 'ordinary' | 'election' | 'revision' | 'interpretation';

/** Elections, revisions and interpretations are settled in a meeting called for them, never in passing. */
export function isLight(weight: CaseWeight): boolean {
  return weight === 'ordinary';
}
