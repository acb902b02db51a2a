import { Injectable } from '@nestjs/common';
import { Booth } from '../../ballots/booth';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { badInput, conflict, forbidden } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { HeldElection, HeldElections, requireAtHand, requireHolder } from './held-election';
import { HeldPage } from './held-page';
import { AbortRoundDto, CountDto } from './held.dto';
import { HeldView } from './held.view';
import { openRound, RoundRow, Sums, talliesOf } from './round-rows';
import { endAborted, SettleRound, withinRoll } from './settle-round';

/** A teller enters what they counted. When both have and they agree, the round is settled; else both count again. */
@Injectable()
export class EnterCount {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly elections: HeldElections,
    private readonly settle: SettleRound,
    private readonly page: HeldPage,
  ) {}

  /** @throws 403 for who does not count; 409 'count-entered' twice in the same count; 422 beyond the roll */
  run(electionId: string, roundId: string, dto: CountDto, actor: Actor): Promise<HeldView> {
    return this.work.write(async (tx) => {
      const held = await this.elections.load(tx, electionId);
      const round = openRound(held.rounds, roundId);
      const teller_id = actor.personId;
      if (teller_id === null || ![round.teller_one, round.teller_two].includes(teller_id)) {
        throw forbidden();
      }
      requireAtHand(held);
      const sums = sumsOf(round, dto);
      withinRoll(held, round, sums);
      if (dto.attempt !== round.attempt) throw conflict('count-again');
      if (round.method === 'envelope') throw conflict('method-not-open');
      const before = await talliesOf(tx, round);
      if (before.some((each) => each.teller_id === teller_id)) throw conflict('count-entered');
      const row = { round_id: round.id, teller_id, attempt: round.attempt };
      await tx.insert('election_tally', {
        ...{ id: newId(), ...row, entered_at: this.clock.now() },
        sums: JSON.stringify(sums),
      });
      await tx.audit('election.counted', `election:${electionId}`, { ...row, sums });
      if (before[0]) await this.compare(tx, held, round, [before[0].sums, sums]);
      told(tx, held);
      return this.page.view(electionId, actor, tx);
    });
  }

  private async compare(tx: Tx, held: HeldElection, round: RoundRow, [a, b]: [Sums, Sums]) {
    if (same(round, a, b)) return this.settle.counted(tx, held, round, b);
    const attempt = round.attempt + 1;
    await tx.update('election_round', round.id, round.version, { attempt });
    await tx.audit('election.tellersDisagreed', `election:${round.election_id}`, { attempt });
  }
}

/** Whoever holds the election declares the sole candidate elected: nobody asked for a ballot. */
@Injectable()
export class Acclaim {
  constructor(
    private readonly work: UnitOfWork,
    private readonly elections: HeldElections,
    private readonly settle: SettleRound,
    private readonly page: HeldPage,
  ) {}

  /** @throws 409 'round-ended' when somebody asked for a ballot meanwhile; 422 below quorum */
  run(electionId: string, roundId: string, actor: Actor): Promise<HeldView> {
    return this.work.write(async (tx) => {
      const held = await this.elections.load(tx, electionId);
      requireHolder(actor, held);
      const round = acclamation(held, roundId);
      requireAtHand(held);
      await this.settle.counted(tx, held, round, { votes: {}, no: 0, blank: 0, spoiled: 0 });
      told(tx, held);
      return this.page.view(electionId, actor, tx);
    });
  }
}

/** Anybody who is there asks for a ballot. Who asked is shown to nobody. */
@Injectable()
export class AskForBallot {
  constructor(
    private readonly work: UnitOfWork,
    private readonly elections: HeldElections,
    private readonly settle: SettleRound,
    private readonly page: HeldPage,
  ) {}

  /** @throws 403 for who is not there */
  run(electionId: string, roundId: string, actor: Actor): Promise<HeldView> {
    return this.work.write(async (tx) => {
      const held = await this.elections.load(tx, electionId);
      if (!held.room.presentIds.includes(actor.personId ?? '')) throw forbidden();
      const round = acclamation(held, roundId);
      await this.settle.ballotAsked(tx, round);
      told(tx, held);
      return this.page.view(electionId, actor, tx);
    });
  }
}

/** Ends a round without a result, with the reason. It can be opened again. */
@Injectable()
export class AbortRound {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly elections: HeldElections,
    private readonly booth: Booth,
    private readonly page: HeldPage,
  ) {}

  run(
    electionId: string,
    roundId: string,
    { reason }: AbortRoundDto,
    actor: Actor,
  ): Promise<HeldView> {
    return this.work.write(async (tx) => {
      const held = await this.elections.load(tx, electionId);
      requireHolder(actor, held);
      const round = openRound(held.rounds, roundId);
      await this.booth.abortOn(tx, round.id, reason);
      await endAborted(tx, { ...held, round }, reason.trim(), this.clock.now());
      told(tx, held);
      return this.page.view(electionId, actor, tx);
    });
  }
}

/** @throws 409 'round-ended' when the open round is no acclamation, or none is open */
function acclamation({ rounds }: HeldElection, roundId: string): RoundRow {
  const round = openRound(rounds, roundId);
  if (round.method !== 'acclamation') throw conflict('round-ended');
  return round;
}

function told(tx: Tx, { room }: HeldElection): void {
  tx.changed('elections');
  tx.changed(`meeting:${room.meetingId}`);
}

/** The numbers by candidacy. @throws 400 for one missing, one too many, or «no» beside several candidates */
function sumsOf({ candidates, method }: RoundRow, dto: CountDto): Sums {
  const votes = Object.fromEntries(dto.votes.map(({ candidacyId, votes: n }) => [candidacyId, n]));
  const known = candidates.every((id) => id in votes) && dto.votes.length === candidates.length;
  if (!known) throw badInput([{ field: 'votes', constraint: 'known' }]);
  if (candidates.length > 1 && dto.no > 0) throw badInput([{ field: 'no', constraint: 'max' }]);
  if (method === 'hands' && dto.spoiled > 0) {
    throw badInput([{ field: 'spoiled', constraint: 'max' }]);
  }
  return { votes, no: dto.no, blank: dto.blank, spoiled: dto.spoiled };
}

function same({ candidates }: RoundRow, a: Sums, b: Sums): boolean {
  const rest = a.no === b.no && a.blank === b.blank && a.spoiled === b.spoiled;
  return rest && candidates.every((id) => a.votes[id] === b.votes[id]);
}
