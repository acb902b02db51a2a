import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { conflict, forbidden } from '../kernel/problem';
import { Tx, UnitOfWork } from '../kernel/unit-of-work';
import { BallotOwners } from './ballot-owners';
import { BallotPage } from './ballot-page';
import { ballotById, BallotRow, envelopesOf, partOf, requireState } from './ballot-rows';
import { BallotView } from './ballot.view';
import { Booth, toldOf } from './booth';
import { digestOf, TOO_FEW } from './closing';
import { BallotKeys } from './simple/ballot-keys';
import { CloseSimple } from './simple/close-simple';

/** A teller says that the voting is over. When both have, it is closed and what lies there is sealed by a digest. */
@Injectable()
export class CloseBallot {
  constructor(
    private readonly work: UnitOfWork,
    private readonly owners: BallotOwners,
    private readonly booth: Booth,
    private readonly page: BallotPage,
    private readonly closeSimple: CloseSimple,
    private readonly keys: BallotKeys,
  ) {}

  /** @throws 403 for who is no teller, nor one of the two without tellers; 409 'ballot-close-said' twice by the same */
  async run(id: string, actor: Actor): Promise<BallotView> {
    const view = await this.work.write(async (tx) => {
      const ballot = await ballotById(tx, id);
      if (ballot.mode === 'simple') await this.closeSimple.run(tx, ballot, actor);
      else await this.byTeller(tx, ballot, actor);
      toldOf(tx, id);
      return this.page.view(id, actor, tx);
    });
    // Not before what was counted is kept: until then the votes can be opened again.
    if (view.state === 'published') this.keys.destroy(id);
    return view;
  }

  private async byTeller(tx: Tx, ballot: BallotRow, { personId }: Actor): Promise<void> {
    const { id, version } = ballot;
    const part = partOf(ballot, personId);
    if (part === null) throw forbidden();
    requireState(ballot, 'open');
    if (ballot[`${part}_closed`] === 1) throw conflict('ballot-close-said');
    const other = part === 'outer' ? ballot.inner_closed : ballot.outer_closed;
    await tx.audit('ballot.closeSaid', `ballot:${id}`, { part });
    if (other === 1) await this.close(tx, ballot, part);
    else await tx.update('ballot', id, version, { [`${part}_closed`]: 1 });
  }

  private async close(tx: Tx, ballot: BallotRow, part: string): Promise<void> {
    const { id, version, object_id } = ballot;
    const owner = this.owners.of(ballot);
    const envelopes = await envelopesOf(tx, id);
    if (envelopes.length < owner.least) {
      await this.booth.abort(tx, ballot, TOO_FEW);
      return owner.abort(tx, object_id, TOO_FEW);
    }
    const votes_cast = envelopes.length;
    const set_hash = digestOf(envelopes.map(({ envelope }) => envelope));
    const closed = { state: 'closed', [`${part}_closed`]: 1, votes_cast, set_hash };
    await tx.update('ballot', id, version, closed);
    await tx.audit('ballot.closed', `ballot:${id}`, { votes_cast, set_hash });
  }
}
