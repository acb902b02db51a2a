import { finding, type Finding } from '../../kernel/finding';
import type { Basis, StatutesData } from '../../statutes/statutes-data';

/** Each has at least one representative (UP 3.4). */
export const EVERY_BASIS: readonly Basis[] = ['own', 'nextOfKin', 'organisation'];

/** How many representatives were appointed on each basis; each person counts for one. */
export function basisTotals(bases: readonly Basis[]): Record<Basis, number> {
  const count = (basis: Basis) => bases.filter((each) => each === basis).length;
  return {
    own: count('own'),
    nextOfKin: count('nextOfKin'),
    organisation: count('organisation'),
  };
}

/** UP 3.4: own experience, next-of-kin experience and organisation each have at least one seat. */
export function blend(facts: { bases: readonly Basis[] }, data: StatutesData): Finding {
  const totals = basisTotals(facts.bases);
  const missing = EVERY_BASIS.filter((basis) => totals[basis] === 0);
  return finding(
    'blend',
    data.clauseOf.blend,
    'must',
    'finding',
    missing.length === 0,
    { ...totals, missing, first: missing[0] ?? null, missingCount: missing.length },
    'fill',
  );
}
