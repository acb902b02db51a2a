import { newId } from '../kernel/ids';
import { Tx } from '../kernel/unit-of-work';
import type { Requirement, StatutesData } from '../statutes/statutes-data';

/**
 * The seats of a new panel (UP 3.4): one per requirement of each fixed field, then the flexible ones, numbered
 * in that order. Part of an installation, which audits it.
 * @returns the seats' ids by number
 */
export async function installSeats(tx: Tx, data: StatutesData): Promise<Map<number, string>> {
  const fixed = data.fields.flatMap(({ id, seats }) =>
    seats.map((requirement) => ({ field_id: id as string | null, requirement })),
  );
  const any: Requirement = 'any';
  const flexible = Array.from({ length: data.flexibleSeats }, () => ({
    field_id: null,
    requirement: any,
  }));
  const ids = new Map<number, string>();
  for (const [index, seat] of [...fixed, ...flexible].entries()) {
    const id = newId();
    await tx.insert('seat', { id, number: index + 1, ...seat, version: 1 });
    ids.set(index + 1, id);
  }
  return ids;
}
