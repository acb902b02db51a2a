import { notFound } from '../../kernel/problem';
import { Tx } from '../../kernel/tx';
import type { HeldElection } from '../held/held-election';
import { noCandidate } from '../rules/no-candidate';
import { nobodyIn, settledBy } from './nobody-rows';

/** Once nobody is left to ask, keeps what the rule says: who acts, and that it counts as no election (UP 3.3). */
export async function settle(
  tx: Tx,
  { election, on }: Pick<HeldElection, 'election' | 'on'>,
  nobodyId: string,
): Promise<void> {
  const row = (await nobodyIn(tx, election.id)).find(({ id }) => id === nobodyId);
  if (!row) throw notFound();
  const by = settledBy(row);
  const willing = {
    incumbentWilling: by === 'incumbent',
    deputyLeaderWilling: by === 'deputyLeader',
  };
  const acting =
    by === 'incumbent' ? row.incumbent_id : by === 'deputyLeader' ? row.deputy_id : null;
  const findings =
    by === null ? [] : [noCandidate({ candidates: 0, ...willing }, on.statutes.data)];
  const kept = { acting_id: acting, findings: JSON.stringify(findings) };
  await tx.update('election_nobody', row.id, row.version, kept);
}
