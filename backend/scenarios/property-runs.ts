/**
 * How often a property is tried, from a fixed seed: a thousand cases in `npm test`, ten thousand in the long suite.
 * Mutation testing repeats the same cases for every mutant, so a short prefix is enough there, and the first case
 * that fails will do.
 */
export const PROPERTY_RUNS = process.env['STRYKER']
  ? { seed: 20250602, numRuns: 200, endOnFailure: true }
  : { seed: 20250602, numRuns: Number(process.env['PROPERTY_RUNS'] ?? 1_000) };
