import { Tx } from '../../kernel/tx';
import type { Office } from '../offices-reader';
import { actingIn } from './nobody-rows';

/** Acting service ends when somebody is elected, and at the next meeting, which asks anew (UP 3.3). */
export async function endActing(tx: Tx, office: Office, day: string): Promise<void> {
  for (const { id, election_id, version } of await actingIn(tx, office)) {
    await tx.update('election_nobody', id, version, { to_date: day });
    await tx.audit('election.actingEnded', `election:${election_id}`, { nobody: id, to: day });
  }
}
