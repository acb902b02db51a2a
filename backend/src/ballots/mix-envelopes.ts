import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { badInput, forbidden } from '../kernel/problem';
import { UnitOfWork } from '../kernel/unit-of-work';
import { MixDto } from './ballot.dto';
import { BallotPage } from './ballot-page';
import { ballotById, partOf, requireState } from './ballot-rows';
import { BallotView } from './ballot.view';
import { toldOf } from './booth';
import { digestOf } from './closing';
import { forgetVotes } from './forget-votes';

/** The outer teller hands in what lay in the outer envelopes. Those, and which place was whose, are destroyed at once. */
@Injectable()
export class MixEnvelopes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly page: BallotPage,
  ) {}

  /** @throws 403 for anybody else; 400 when there are more or fewer than were cast; 409 unless it is closed */
  run(id: string, { inner, refused }: MixDto, actor: Actor): Promise<BallotView> {
    return this.work.write(async (tx) => {
      const ballot = await ballotById(tx, id);
      if (partOf(ballot, actor.personId) !== 'outer') throw forbidden();
      requireState(ballot, 'closed');
      if (inner.length + refused !== ballot.votes_cast) {
        throw badInput([{ field: 'inner', constraint: 'sum' }]);
      }
      const batch_hash = digestOf(inner);
      await tx.update('ballot', id, ballot.version, {
        ...{ state: 'mixed', batch_hash, outer_refused: refused, mixed_at: this.clock.now() },
        mixed: JSON.stringify([...inner].sort()),
      });
      await forgetVotes(tx, id);
      await tx.audit('ballot.mixed', `ballot:${id}`, { batch_hash, refused });
      toldOf(tx, id);
      return this.page.view(id, actor, tx);
    });
  }
}
