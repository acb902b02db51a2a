import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { Db } from '../kernel/db';
import { newId } from '../kernel/ids';
import { badInput, conflict } from '../kernel/problem';
import { Tx } from '../kernel/tx';
import { BallotKind, BallotMode, BallotRow, ballotGoingOn, ballotsOn } from './ballot-rows';
import { forgetVotes } from './forget-votes';
import { BallotKeys } from './simple/ballot-keys';

/** What a ballot is made of. */
export interface NewBallot {
  kind: BallotKind;
  /** The round, or the vote. */
  objectId: string;
  /** Keys of what may be voted for. */
  options: readonly string[];
  mode: BallotMode;
  /** Two: the outer one opens and mixes, the inner one counts. None in the simple mode. */
  tellers: readonly string[];
  deadline: string | null;
}

/** What elections and meetings do with ballots, in their own transactions. */
@Injectable()
export class Booth {
  constructor(
    private readonly clock: Clock,
    private readonly keys: BallotKeys,
  ) {}

  /**
   * A ballot whose tellers are asked for their keys, or that is ready to be opened when there are none.
   * @throws 409 'ballot-open' while another one is not over; 400 for a last moment that has passed
   */
  async make(tx: Tx, ballot: NewBallot): Promise<string> {
    const { kind, objectId, mode, tellers, deadline } = ballot;
    if ((await ballotGoingOn(tx)) !== null) throw conflict('ballot-open');
    if (deadline !== null && deadline <= this.clock.now()) {
      throw badInput([{ field: 'deadline', constraint: 'future' }]);
    }
    const id = newId();
    const [outer_teller = null, inner_teller = null] = tellers;
    const row = {
      kind,
      mode,
      object_id: objectId,
      outer_teller,
      inner_teller,
      closes_at: deadline,
    };
    await tx.insert('ballot', {
      ...{
        id,
        ...row,
        state: 'keys',
        outer_closed: 0,
        inner_closed: 0,
        version: 1,
      },
      options: JSON.stringify([...ballot.options].sort()),
    });
    await tx.audit('ballot.made', `ballot:${id}`, row);
    toldOf(tx, id);
    return id;
  }

  /** Stops the ballot on a thing that is itself called off; nothing happens when none goes on. */
  async abortOn(tx: Tx, objectId: string, because: string): Promise<void> {
    for (const ballot of await ballotsOn(tx, [objectId])) {
      if (ballot.state !== 'published' && ballot.state !== 'aborted') {
        await this.abort(tx, ballot, because);
      }
    }
  }

  /**
   * Ends a ballot without a result. What was cast is destroyed, and so is the key of the server: should the rest not be
   * kept, the ballot stands open and can only be stopped again.
   */
  async abort(tx: Tx, { id, version }: BallotRow, because: string): Promise<void> {
    const aborted_because = because.trim();
    const ended = { state: 'aborted', ended_at: this.clock.now(), aborted_because };
    const nothing = { closing_by: null, mixed: null, result: null, codes: null, publish: null };
    await tx.update('ballot', id, version, { ...ended, ...nothing });
    await forgetVotes(tx, id);
    this.keys.destroy(id);
    await tx.audit('ballot.aborted', `ballot:${id}`, { aborted_because });
    toldOf(tx, id);
  }

  /** The ballots held on things, the newest last. */
  on(db: Db, objectIds: readonly string[]): Promise<BallotRow[]> {
    return ballotsOn(db, objectIds);
  }
}

/** Pages that show this ballot ask again. Never called for a vote. */
export function toldOf(tx: Tx, ballotId: string): void {
  tx.changed('ballots');
  tx.changed(`ballot:${ballotId}`);
}
