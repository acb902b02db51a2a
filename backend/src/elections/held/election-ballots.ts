import { Injectable, OnModuleInit } from '@nestjs/common';
import {
  BallotOwner,
  BallotOwners,
  BallotResult,
  BallotSubject,
} from '../../ballots/ballot-owners';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Db } from '../../kernel/db';
import { conflict, notFound } from '../../kernel/problem';
import { Tx } from '../../kernel/unit-of-work';
import { MembershipReader } from '../../membership/membership-reader';
import { ElectionDesk } from '../election-desk';
import { caseOf } from '../standing/election-page';
import { candidaciesOf, electionById } from '../standing/election-rows';
import { orderFor } from '../standing/order-for';
import { HeldElection, HeldElections, mayHold, maySecond, requireAtHand } from './held-election';
import { frozenOf, judge, requireAllowed, rollOf } from './open-round';
import { BLANK, SOLE } from './envelope-options';
import { openRound, RoundRow, roundsOf, Sums } from './round-rows';
import { endAborted, SettleRound } from './settle-round';

/** Rounds of an election held by secret ballot. */
@Injectable()
export class ElectionBallots extends BallotOwner implements OnModuleInit {
  readonly kind = 'election';
  readonly least = 3;
  readonly tellsSums = false;

  constructor(
    private readonly owners: BallotOwners,
    private readonly clock: Clock,
    private readonly desk: ElectionDesk,
    private readonly elections: HeldElections,
    private readonly members: MembershipReader,
    private readonly settleRound: SettleRound,
  ) {
    super();
  }

  onModuleInit(): void {
    this.owners.provide(this);
  }

  override async subject(db: Db, roundId: string, actor: Actor): Promise<BallotSubject> {
    const { election_id } = await roundById(db, roundId);
    const election = await electionById(db, election_id);
    const round = openOrEnded(await roundsOf(db, election_id), roundId);
    const room = await this.desk.room(election.case_id, db);
    const standing = (await candidaciesOf(db, election_id)).filter(({ state }) => state === 'yes');
    const stands = standing.filter(({ id }) => round.candidates.includes(id));
    const people = await this.members.people(
      stands.map(({ person_id }) => person_id),
      db,
    );
    const named = (candidacyId: string | null) => {
      const row = stands.find(({ id }) => id === candidacyId);
      return row ? (people.get(row.person_id)?.name ?? '') : null;
    };
    const sole = round.candidates.length === 1;
    const order = orderFor(stands, election_id, actor.personId ?? '');
    const { title } = caseOf(await this.desk.cases([election.case_id], db), election.case_id);
    return {
      title,
      question: sole ? named(round.candidates[0] ?? null) : null,
      path: `/valg/${election_id}`,
      options: sole
        ? SOLE.map((key) => ({ key, name: null }))
        : [...order.map(({ id }) => ({ key: id, name: named(id) })), { key: BLANK, name: null }],
      sole,
      voters: room ? room.representativeIds.length + room.alternateIds.length : 0,
      holds: mayHold(actor, room ?? { chairId: null }, standing),
      seconds: maySecond(actor, room, standing),
      outcome:
        round.outcome === null ? null : { outcome: round.outcome, elected: named(round.elected) },
    };
  }

  /**
   * UP 3.3 (interpretation `electorate`): the roll is who sits there as the booth opens.
   * @throws 422 below quorum; 409 'item-not-current', and 'teller-away' unless both tellers are there
   */
  override async open(tx: Tx, roundId: string, tellers: readonly string[]): Promise<string[]> {
    const { held, round } = await this.load(tx, roundId);
    requireAtHand(held);
    const { presentIds } = held.room;
    if (tellers.some((id) => !presentIds.includes(id))) throw conflict('teller-away');
    const findings = judge(held, round.candidates);
    requireAllowed(held, findings, held.election.reason);
    const roll = rollOf(held);
    const frozen = JSON.stringify(frozenOf(held, findings));
    await tx.update('election_round', roundId, round.version, {
      ...{ roll: JSON.stringify(roll), frozen },
    });
    told(tx, held);
    return roll;
  }

  /** The same sums, rules and acts as when two tellers count on paper. */
  override async settle(tx: Tx, roundId: string, result: BallotResult): Promise<void> {
    const { held, round } = await this.load(tx, roundId);
    requireAtHand(held);
    const sums = sumsOf(round, result);
    await this.settleRound.counted(tx, held, round, sums, result.publish === 'sums');
    told(tx, held);
  }

  /** Asks for neither a meeting nor the case at hand: a ballot that is stuck must be possible to stop. */
  override async abort(tx: Tx, roundId: string, because: string): Promise<void> {
    const { election_id } = await roundById(tx, roundId);
    const election = await electionById(tx, election_id);
    const round = openRound(await roundsOf(tx, election_id), roundId);
    await endAborted(tx, { election, round }, because, this.clock.now());
    tx.changed('elections');
    const room = await this.desk.room(election.case_id, tx);
    if (room) tx.changed(`meeting:${room.meetingId}`);
  }

  private async load(tx: Tx, roundId: string): Promise<{ held: HeldElection; round: RoundRow }> {
    const { election_id } = await roundById(tx, roundId);
    const held = await this.elections.load(tx, election_id);
    return { held, round: openRound(held.rounds, roundId) };
  }
}

/** An envelope that could not be opened is a spoiled ballot. */
function sumsOf({ candidates }: RoundRow, { votes, refused }: BallotResult): Sums {
  const sole = candidates.length === 1;
  const each = candidates.map((id) => [id, votes[sole ? 'yes' : id] ?? 0]);
  return {
    votes: Object.fromEntries(each) as Record<string, number>,
    no: votes['no'] ?? 0,
    blank: votes[BLANK] ?? 0,
    spoiled: refused,
  };
}

function told(tx: Tx, { room }: HeldElection): void {
  tx.changed('elections');
  tx.changed(`meeting:${room.meetingId}`);
}

async function roundById(db: Db, id: string): Promise<{ election_id: string }> {
  const [row] = await db.query<{ election_id: string }>(
    'SELECT election_id FROM election_round WHERE id = $1',
    [id],
  );
  if (!row) throw notFound();
  return row;
}

function openOrEnded(rounds: readonly RoundRow[], id: string): RoundRow {
  const round = rounds.find((each) => each.id === id);
  if (!round) throw notFound();
  return round;
}
