import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { conflict, forbidden } from '../kernel/problem';
import { Tx, UnitOfWork } from '../kernel/unit-of-work';
import { BallotOwners } from './ballot-owners';
import { BallotPage } from './ballot-page';
import { ballotById, BallotRow, envelopesOf, partOf, requireState } from './ballot-rows';
import { BallotView } from './ballot.view';
import { Booth, toldOf } from './booth';
import { FEWEST } from './open-ballot';

/** Stands where a person's reason for stopping stands. */
const TOO_FEW = 'Færre enn tre stemte, og da er det ikke hemmelig. Bruk en annen form.';

/** A teller says that the voting is over. When both have, it is closed and what lies there is sealed by a digest. */
@Injectable()
export class CloseBallot {
  constructor(
    private readonly work: UnitOfWork,
    private readonly owners: BallotOwners,
    private readonly booth: Booth,
    private readonly page: BallotPage,
  ) {}

  /** @throws 403 for who is no teller; 409 'ballot-close-said' twice by the same */
  run(id: string, actor: Actor): Promise<BallotView> {
    return this.work.write(async (tx) => {
      const ballot = await ballotById(tx, id);
      const part = partOf(ballot, actor.personId);
      if (part === null) throw forbidden();
      requireState(ballot, 'open');
      if (ballot[`${part}_closed`] === 1) throw conflict('ballot-close-said');
      const other = part === 'outer' ? ballot.inner_closed : ballot.outer_closed;
      await tx.audit('ballot.closeSaid', `ballot:${id}`, { part });
      if (other === 1) await this.close(tx, ballot, part);
      else await tx.update('ballot', id, ballot.version, { [`${part}_closed`]: 1 });
      toldOf(tx, id);
      return this.page.view(id, actor, tx);
    });
  }

  private async close(tx: Tx, ballot: BallotRow, part: string): Promise<void> {
    const { id, version, object_id } = ballot;
    const envelopes = await envelopesOf(tx, id);
    if (envelopes.length < FEWEST) {
      await this.booth.abort(tx, ballot, TOO_FEW);
      return this.owners.of(ballot).abort(tx, object_id, TOO_FEW);
    }
    const votes_cast = envelopes.length;
    const set_hash = digestOf(envelopes.map(({ envelope }) => envelope));
    const closed = { state: 'closed', [`${part}_closed`]: 1, votes_cast, set_hash };
    await tx.update('ballot', id, version, closed);
    await tx.audit('ballot.closed', `ballot:${id}`, { votes_cast, set_hash });
  }
}

/** SHA-256 of envelopes in alphabetical order, one on each line. */
export function digestOf(envelopes: readonly string[]): string {
  return createHash('sha256')
    .update([...envelopes].sort().join('\n'), 'utf8')
    .digest('hex');
}
