import { Tx } from '../kernel/tx';
import { placesOf } from './ballot-rows';

/**
 * Destroys what was cast, and which place was whose. One ballot goes on at a time, so the whole table is emptied and
 * nothing of it stays in the file or its journal. Who was on the roll is written again in the order of their ids: the
 * order of the places goes with them.
 */
export async function forgetVotes(tx: Tx, ballotId: string): Promise<void> {
  await tx.destroy('ballot_envelope');
  const roll = await placesOf(tx, ballotId);
  await tx.execute('DELETE FROM ballot_place WHERE ballot_id = $1', [ballotId]);
  for (const { person_id } of roll) {
    await tx.insert('ballot_place', { ballot_id: ballotId, person_id, slot: null });
  }
}
