import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { conflict, forbidden } from '../kernel/problem';
import { Tx, UnitOfWork } from '../kernel/unit-of-work';
import { CastDto } from './ballot.dto';
import { ballotById, takesVotes } from './ballot-rows';
import { TakenView } from './ballot.view';
import { BallotKeys } from './simple/ballot-keys';

/**
 * Lays an envelope in the voter's place, over the one that lay there. Of this the program writes nothing else: no audit
 * entry, no repeated answer, no line in the log, no word to open pages, and the count of commits stands still.
 */
@Injectable()
export class CastVote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly keys: BallotKeys,
  ) {}

  /** @throws 403 for who is not on the roll; 409 'ballot-closed' before it is open and after the last moment, 'ballot-key-gone' */
  run(id: string, { envelope }: CastDto, { personId }: Actor): Promise<TakenView> {
    return this.work.unseen(async (tx) => {
      const ballot = await ballotById(tx, id);
      const slot = await slotOf(tx, id, personId);
      if (slot === undefined) throw forbidden();
      if (slot === null || !takesVotes(ballot, this.clock.now())) throw conflict('ballot-closed');
      if (ballot.mode === 'simple' && !this.keys.has(ballot)) throw conflict('ballot-key-gone');
      await tx.execute(
        'UPDATE ballot_envelope SET sealed = $1 WHERE ballot_id = $2 AND slot = $3',
        [envelope, id, slot],
      );
      return { taken: true };
    });
  }
}

/** Null once the places are forgotten; undefined for who is not on the roll. */
async function slotOf(tx: Tx, id: string, personId: string | null) {
  const [place] = await tx.query<{ slot: number | null }>(
    'SELECT slot FROM ballot_place WHERE ballot_id = $1 AND person_id = $2',
    [id, personId],
  );
  return place?.slot;
}
