import { Injectable } from '@nestjs/common';
import { Booth } from '../../ballots/booth';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { roundsOf } from '../held/round-rows';
import { ElectionPage } from './election-page';
import { electionById, requireNotOver } from './election-rows';
import { ElectionView } from './election.view';
import { AbortElectionDto } from './prepare-election.dto';

/** Calls an election off, with the reason. The case stays where it is, and a new election can be prepared. */
@Injectable()
export class AbortElection {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly booth: Booth,
    private readonly page: ElectionPage,
  ) {}

  run(
    electionId: string,
    { reason, version }: AbortElectionDto,
    actor: Actor,
  ): Promise<ElectionView> {
    return this.work.write(async (tx) => {
      requireNotOver(await electionById(tx, electionId));
      const row = { state: 'aborted', ended_at: this.clock.now(), aborted_because: reason.trim() };
      await tx.update('election', electionId, version, row);
      for (const { id } of await roundsOf(tx, electionId)) {
        await this.booth.abortOn(tx, id, reason);
      }
      await forgetWhoDidNotStand(tx, electionId);
      await tx.audit('election.aborted', `election:${electionId}`, row);
      tx.changed('elections');
      return this.page.view(electionId, actor, tx);
    });
  }
}

/** Once an election is over, nothing tells who said no, did not answer or withdrew. */
export async function forgetWhoDidNotStand(tx: Tx, electionId: string): Promise<void> {
  await tx.execute("DELETE FROM candidacy WHERE election_id = $1 AND state <> 'yes'", [electionId]);
}
