/**
 * How often a property is tried: ten thousand cases from a fixed seed. Mutation testing repeats the same
 * cases for every mutant, so a short prefix is enough there.
 */
export const PROPERTY_RUNS = { seed: 20250602, numRuns: process.env['STRYKER'] ? 150 : 10_000 };
