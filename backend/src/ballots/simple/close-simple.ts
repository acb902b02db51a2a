import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { conflict, forbidden, notFound } from '../../kernel/problem';
import { Tx } from '../../kernel/unit-of-work';
import { BallotOwner, BallotOwners } from '../ballot-owners';
import { BallotRow, envelopesOf, placesOf, requireState } from '../ballot-rows';
import { Booth } from '../booth';
import { digestOf, SUMS_FROM, TOO_FEW } from '../closing';
import { forgetVotes } from '../forget-votes';
import { BallotKeyPair, BallotKeys } from './ballot-keys';
import { mayCloseSimple } from './may-close';
import { OpenedVotes, openVotes } from './open-votes';

/**
 * Closes a ballot without tellers: whoever holds it says so, and one more who is there. With the second one the votes
 * are opened, counted and told, all in one transaction.
 */
@Injectable()
export class CloseSimple {
  constructor(
    private readonly clock: Clock,
    private readonly owners: BallotOwners,
    private readonly booth: Booth,
    private readonly keys: BallotKeys,
  ) {}

  /**
   * @throws 403 for who may not; 409 'ballot-close-said' twice by the same, 'ballot-key-gone' when the votes cannot be
   * opened; what the owner says of the result
   */
  async run(tx: Tx, ballot: BallotRow, actor: Actor): Promise<void> {
    const { id, version, closing_by } = ballot;
    const subject = await this.owners.of(ballot).subject(tx, ballot.object_id, actor);
    if (subject === null) throw notFound();
    requireState(ballot, 'open');
    if (closing_by !== null && closing_by === actor.personId) throw conflict('ballot-close-said');
    if (!mayCloseSimple(ballot, subject, actor)) throw forbidden();
    const keys = await this.keys.of(ballot);
    if (keys === null) throw conflict('ballot-key-gone');
    await tx.audit('ballot.closeSaid', `ballot:${id}`);
    if (closing_by === null) {
      return tx.update('ballot', id, version, { closing_by: actor.personId });
    }
    await this.count(tx, ballot, keys);
  }

  private async count(tx: Tx, ballot: BallotRow, keys: BallotKeyPair): Promise<void> {
    const { id } = ballot;
    const owner = this.owners.of(ballot);
    const envelopes = await envelopesOf(tx, id);
    const opened = await openVotes(ballot, keys, envelopes);
    // Few are not counted, whether few voted or few of the envelopes could be opened.
    if (opened.valid < owner.least) {
      await this.booth.abort(tx, ballot, TOO_FEW);
      return owner.abort(tx, ballot.object_id, TOO_FEW);
    }
    const set_hash = digestOf(envelopes.map(({ envelope }) => envelope));
    await tx.audit('ballot.closed', `ballot:${id}`, { votes_cast: envelopes.length, set_hash });
    await this.publish(tx, owner, { ...ballot, votes_cast: envelopes.length, set_hash }, opened);
  }

  /** The same rows, entries and settling as when tellers have counted and confirmed. */
  private async publish(tx: Tx, owner: BallotOwner, ballot: BallotRow, opened: OpenedVotes) {
    const { id, version, votes_cast, set_hash } = ballot;
    const { votes, refused, outerRefused, codes } = opened;
    const publish = told(opened);
    await tx.update('ballot', id, version, {
      ...{ state: 'published', ended_at: this.clock.now(), closing_by: null },
      ...{ votes_cast, set_hash, outer_refused: outerRefused, publish },
      codes: JSON.stringify(codes),
      result: JSON.stringify({ votes, refused }),
    });
    await forgetVotes(tx, id);
    const spoiled = refused + outerRefused;
    await tx.audit('ballot.counted', `ballot:${id}`, { refused: spoiled, codes, publish });
    await tx.audit('ballot.published', `ballot:${id}`, { publish });
    const roll = (await placesOf(tx, id)).map(({ person_id }) => person_id);
    await owner.settle(tx, ballot.object_id, { votes, refused: spoiled, publish, roll });
  }
}

/** Nobody is there to ask: what would show how somebody voted is not told. */
function told({ votes, valid }: OpenedVotes): 'sums' | 'outcome' {
  const unanimous = Object.values(votes).includes(valid);
  return valid < SUMS_FROM || unanimous ? 'outcome' : 'sums';
}
