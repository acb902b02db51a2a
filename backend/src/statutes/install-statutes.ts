import { newId } from '../kernel/ids';
import type { Tx } from '../kernel/unit-of-work';
import type { StatutesData } from './statutes-data';

/**
 * Stores the first version of the statutes as part of an installation; the installation audits it.
 * @param inForceFrom first day the version judges; default the day of adoption, since the plan's own
 *   evening of adoption is the first it speaks of
 * @returns id of the version
 */
export async function installStatutes(
  tx: Tx,
  data: StatutesData,
  inForceFrom: string = data.adoptedOn,
): Promise<string> {
  const id = newId();
  await tx.insert('statutes_version', {
    id,
    name: data.name,
    adopted_on: data.adoptedOn,
    in_force_from: inForceFrom,
    expires_on: data.expiresOn,
    data: JSON.stringify(data),
  });
  return id;
}
