/**
 * How often a property is tried: ten thousand cases from a fixed seed. Mutation testing repeats the same
 * cases for every mutant, so a short prefix is enough there, and the first case that fails will do.
 */
export const PROPERTY_RUNS = process.env['STRYKER']
  ? { seed: 20250602, numRuns: 200, endOnFailure: true }
  : { seed: 20250602, numRuns: 10_000 };
