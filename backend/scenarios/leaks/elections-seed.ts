import { newId } from '../../src/kernel/ids';
import { Canaries } from './canaries';
import { LeakPanel } from './leak-panel';

/** An election with a statement, and one that was called off. No office of this panel is due: they are entered. */
export async function sowElections(
  panel: LeakPanel,
  canaries: Canaries,
  on: { caseId: string; coordinator: string; candidate: string },
): Promise<void> {
  const { caseId: case_id, coordinator: prepared_by, candidate: person_id } = on;
  const prepared_at = panel.app.clock.now();
  const election = (state: string) => ({
    id: newId(),
    case_id,
    office: 'leader',
    kind: 'staggerRepair',
    by_decision: `Sak ${canaries.sow('election.by_decision')}`,
    reason: `Fordi ${canaries.sow('election.reason')}`,
    statement_max: 800,
    state,
    prepared_by,
    prepared_at,
    version: 1,
  });
  const waits = election('prepared');
  const aborted_because = `Fordi ${canaries.sow('election.aborted_because')}`;
  await panel.app.unit.housekeeping(async (tx) => {
    await tx.insert('election', waits);
    await tx.insert('election', { ...election('aborted'), aborted_because });
    const round_id = newId();
    await tx.insert('election_round', {
      ...{ id: round_id, election_id: waits.id, number: 1, method: 'hands', state: 'aborted' },
      ...{ candidates: '[]', roll: '[]', frozen: '{}', attempt: 1, version: 1 },
      ...{ opened_by: prepared_by, opened_at: prepared_at, ended_at: prepared_at },
      aborted_because: `Fordi ${canaries.sow('election_round.aborted_because')}`,
    });
    await tx.insert('ballot', {
      ...{ id: newId(), kind: 'election', object_id: round_id, mode: 'tellers' },
      ...{ state: 'aborted', options: '["blank","no","yes"]', outer_closed: 0, inner_closed: 0 },
      ...{ publish: 'outcome', version: 1 },
      result: JSON.stringify({ votes: { [canaries.sow('ballot.result')]: 4 }, refused: 0 }),
      aborted_because: `Fordi ${canaries.sow('ballot.aborted_because')}`,
    });
    await tx.insert('election_lot', {
      ...{ id: newId(), round_id, secret: 'a'.repeat(64), commitment: 'b'.repeat(64) },
      ...{ witness_one: prepared_by, witness_two: person_id, digest: 'c'.repeat(64) },
      word_one: canaries.sow('election_lot.word_one'),
      word_two: canaries.sow('election_lot.word_two'),
      version: 1,
    });
    await tx.insert('candidacy', {
      id: newId(),
      election_id: waits.id,
      person_id,
      nominated_by: prepared_by,
      nominated_at: prepared_at,
      state: 'yes',
      statement: `Jeg vil ${canaries.sow('candidacy.statement', person_id)}`,
      answered_at: prepared_at,
      version: 1,
    });
  });
}
