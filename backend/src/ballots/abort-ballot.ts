import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { conflict, forbidden, notFound } from '../kernel/problem';
import { UnitOfWork } from '../kernel/unit-of-work';
import { AbortBallotDto } from './ballot.dto';
import { BallotOwners } from './ballot-owners';
import { BallotPage } from './ballot-page';
import { ballotById, partOf } from './ballot-rows';
import { BallotView } from './ballot.view';
import { Booth } from './booth';

/** Stops a ballot with the reason: a lost key, or somebody who came in. It is held again, never counted in part. */
@Injectable()
export class AbortBallot {
  constructor(
    private readonly work: UnitOfWork,
    private readonly owners: BallotOwners,
    private readonly booth: Booth,
    private readonly page: BallotPage,
  ) {}

  /** @throws 403 for who neither holds it nor tells; 409 'ballot-over' once it is published or stopped */
  run(id: string, { reason }: AbortBallotDto, actor: Actor): Promise<BallotView> {
    return this.work.write(async (tx) => {
      const ballot = await ballotById(tx, id);
      const { object_id, state } = ballot;
      const owner = this.owners.of(ballot);
      const subject = await owner.subject(tx, object_id, actor);
      if (subject === null) throw notFound();
      if (!subject.holds && partOf(ballot, actor.personId) === null) throw forbidden();
      if (state === 'published' || state === 'aborted') throw conflict('ballot-over');
      await this.booth.abort(tx, ballot, reason);
      await owner.abort(tx, object_id, reason.trim());
      return this.page.view(id, actor, tx);
    });
  }
}
