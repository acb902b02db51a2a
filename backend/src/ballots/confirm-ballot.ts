import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { forbidden, stale } from '../kernel/problem';
import { UnitOfWork } from '../kernel/unit-of-work';
import { BallotVersionDto } from './ballot.dto';
import { BallotOwners } from './ballot-owners';
import { BallotPage } from './ballot-page';
import { ballotById, partOf, requireState } from './ballot-rows';
import { BallotView } from './ballot.view';
import { toldOf } from './booth';

/** The outer teller stands behind the count too: with that it is settled and told, in one transaction. */
@Injectable()
export class ConfirmBallot {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly owners: BallotOwners,
    private readonly page: BallotPage,
  ) {}

  /** @throws 403 for anybody else; 409 unless it is counted; what the owner says of the result */
  run(id: string, { version }: BallotVersionDto, actor: Actor): Promise<BallotView> {
    return this.work.write(async (tx) => {
      const ballot = await ballotById(tx, id);
      if (partOf(ballot, actor.personId) !== 'outer') throw forbidden();
      requireState(ballot, 'counted');
      if (ballot.version !== version) throw stale();
      const { result, publish, outer_refused } = ballot;
      if (result === null || publish === null) throw new Error('Counted without a result');
      const published = { state: 'published', ended_at: this.clock.now() };
      await tx.update('ballot', id, version, published);
      await tx.audit('ballot.published', `ballot:${id}`, { publish });
      const refused = result.refused + (outer_refused ?? 0);
      await this.owners
        .of(ballot)
        .settle(tx, ballot.object_id, { votes: result.votes, refused, publish });
      toldOf(tx, id);
      return this.page.view(id, actor, tx);
    });
  }
}
