import { createHash, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { conflict, forbidden, notFound, stale } from '../kernel/problem';
import { Tx, UnitOfWork } from '../kernel/unit-of-work';
import { BallotVersionDto } from './ballot.dto';
import { BallotOwners } from './ballot-owners';
import { BallotPage } from './ballot-page';
import { ballotById, BallotRow, isReady, requireState } from './ballot-rows';
import { BallotView } from './ballot.view';
import { toldOf } from './booth';
import { BallotKeys } from './simple/ballot-keys';

/** Opens the booth: the roll is frozen and every voter gets a place that is drawn by lot. */
@Injectable()
export class OpenBallot {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly owners: BallotOwners,
    private readonly page: BallotPage,
    private readonly keys: BallotKeys,
  ) {}

  /**
   * @throws 403 for who does not hold it; 409 'ballot-not-ready' without both keys, 'ballot-too-few' for fewer than
   * its owner needs, 'ballot-deadline-over' when the last moment has passed; what the owner says of the roll
   */
  run(id: string, { version }: BallotVersionDto, actor: Actor): Promise<BallotView> {
    return this.work.write(async (tx) => {
      const ballot = await ballotById(tx, id);
      const owner = this.owners.of(ballot);
      const subject = await owner.subject(tx, ballot.object_id, actor);
      if (subject === null) throw notFound();
      if (!subject.holds) throw forbidden();
      if (ballot.version !== version) throw stale();
      requireState(ballot, 'keys');
      if (!isReady(ballot)) throw conflict('ballot-not-ready');
      const { closes_at } = ballot;
      if (closes_at !== null && closes_at <= this.clock.now())
        throw conflict('ballot-deadline-over');
      const tellers = [ballot.outer_teller, ballot.inner_teller].filter((who) => who !== null);
      const roll = await owner.open(tx, ballot.object_id, tellers);
      if (roll.length < owner.least) throw conflict('ballot-too-few');
      const keys = await this.keysOf(ballot);
      const print = fingerprint({ ...ballot, ...keys });
      await tx.update('ballot', id, version, {
        ...{ ...keys, state: 'open', fingerprint: print, roll_size: roll.length },
      });
      await drawPlaces(tx, id, roll);
      const said = { fingerprint: print, voters: roll.length, closes_at };
      await tx.audit('ballot.opened', `ballot:${id}`, said);
      toldOf(tx, id);
      return this.page.view(id, actor, tx);
    });
  }

  /** What the tellers handed in; without tellers the server makes both now. */
  private async keysOf({ id, mode, outer_key, inner_key }: BallotRow) {
    if (mode === 'tellers') return { outer_key, inner_key };
    const { outer, inner } = await this.keys.make(id);
    return { outer_key: outer.publicKey, inner_key: inner.publicKey };
  }
}

/** The same sum as in the booth: ballot, keys and options, one on each line. */
function fingerprint({ id, inner_key, outer_key, options }: BallotRow): string {
  const text = [id, inner_key, outer_key, ...options].join('\n');
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** All at once and in the order of the places; every place has its empty envelope, so that none is ever added. */
async function drawPlaces(tx: Tx, ballot_id: string, roll: readonly string[]): Promise<void> {
  for (const [at, person_id] of shuffled(roll).entries()) {
    const slot = at + 1;
    await tx.insert('ballot_place', { ballot_id, person_id, slot });
    await tx.insert('ballot_envelope', { ballot_id, slot, sealed: null });
  }
}

function shuffled<T>(list: readonly T[]): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last--) {
    const at = randomInt(last + 1);
    [result[last], result[at]] = [result[at] as T, result[last] as T];
  }
  return result;
}
