import type { Basis } from '../statutes/statutes-data';

/** A total below this could point to a person. */
const LEAST_SHOWN = 3;

/**
 * Totals for those who may not see who is appointed on what. Totals under three are hidden; when only one would
 * be, the smallest of the others is hidden with it, since it could be found by subtraction from all seats.
 */
export function visibleTotals(
  totals: Readonly<Record<Basis, number>>,
): Record<Basis, number | null> {
  const entries = (Object.entries(totals) as [Basis, number][]).sort(([, a], [, b]) => a - b);
  const small = entries.filter(([, total]) => total < LEAST_SHOWN).length;
  const hidden = new Set(entries.slice(0, small === 1 ? 2 : small).map(([basis]) => basis));
  const shown = (basis: Basis) => (hidden.has(basis) ? null : totals[basis]);
  return {
    own: shown('own'),
    nextOfKin: shown('nextOfKin'),
    organisation: shown('organisation'),
  };
}
