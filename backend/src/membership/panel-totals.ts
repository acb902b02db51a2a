import type { Basis } from '../statutes/statutes-data';

/** A total below this could point to a person. */
const LEAST_SHOWN = 3;

/**
 * Totals for those who may not see who is appointed on what. Totals under three are hidden. When only one would be,
 * the smallest of the others is hidden with it, since it could be found by subtraction from all seats. The largest is
 * shown only while neither it nor this rule tells what is hidden: those hidden are three or more together, and it is
 * clearly the largest.
 */
export function visibleTotals(
  totals: Readonly<Record<Basis, number>>,
): Record<Basis, number | null> {
  const entries = (Object.entries(totals) as [Basis, number][]).sort(([, a], [, b]) => a - b);
  const hidden = new Set(entries.slice(0, hiddenOf(entries)).map(([basis]) => basis));
  const shown = (basis: Basis) => (hidden.has(basis) ? null : totals[basis]);
  return {
    own: shown('own'),
    nextOfKin: shown('nextOfKin'),
    organisation: shown('organisation'),
  };
}

/** How many of the totals are hidden, the smallest first. */
function hiddenOf(ascending: readonly [Basis, number][]): number {
  const [least = 0, middle = 0, most = 0] = ascending.map(([, total]) => total);
  if (least >= LEAST_SHOWN) return 0;
  const tellsNothing = least + middle >= LEAST_SHOWN && most > Math.max(middle, LEAST_SHOWN);
  return tellsNothing ? 2 : ascending.length;
}
