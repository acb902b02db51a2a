import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { refusals } from '../../kernel/finding';
import { newId } from '../../kernel/ids';
import { badInput, conflict, forbidden, notFound, RuleViolation } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { SealedFiles } from '../../kernel/vault/sealed-files';
import { tieElection } from '../rules/tie-election';
import { HeldElection, HeldElections, requireAtHand, requireHolder } from './held-election';
import { HeldPage } from './held-page';
import { LotWordDto, StartLotDto } from './held.dto';
import { HeldView } from './held.view';
import { boundSecret, draw, LotRow, lotsOf, placeOfSecret } from './lots';
import { leftAfter } from './next-round';
import type { RoundRow } from './round-rows';
import { requireQuorum, SettleRound } from './settle-round';

/** Begins a drawing of lots: two witnesses are named, and a secret is bound by its digest (UP 3.3). */
@Injectable()
export class StartLot {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sealedFiles: SealedFiles,
    private readonly elections: HeldElections,
    private readonly page: HeldPage,
  ) {}

  /** @throws 409 unless the round was tied and nothing is drawn; 422 for fewer than two witnesses */
  run(electionId: string, roundId: string, dto: StartLotDto, actor: Actor): Promise<HeldView> {
    return this.work.write(async (tx) => {
      const held = await this.elections.load(tx, electionId);
      requireHolder(actor, held);
      requireAtHand(held);
      requireQuorum(held);
      const round = tied(held, roundId);
      const witnesses = witnessesOf(held, dto.witnesses);
      const said = judge(held, round, witnesses.length);
      if (refusals([said]).length > 0) throw new RuleViolation([said], held.on.statutes.id);
      const [witness_one, witness_two] = witnesses;
      await this.forgetUndrawn(tx, electionId, roundId);
      const id = newId();
      const { secret, commitment } = boundSecret();
      const sealed = await this.sealedFiles.seal(tx, placeOfSecret(id), Buffer.from(secret));
      const row = { round_id: roundId, witness_one, witness_two, version: 1 };
      await tx.insert('election_lot', { id, ...row, secret: '', sealed, commitment });
      await tx.audit('election.lotBegun', `election:${electionId}`, { witnesses, commitment });
      tx.changed('elections');
      return this.page.view(electionId, actor, tx);
    });
  }

  /** A drawing that is begun anew leaves nothing behind, its key least of all. */
  private async forgetUndrawn(tx: Tx, electionId: string, roundId: string): Promise<void> {
    for (const { id, round_id, digest } of await lotsOf(tx, electionId)) {
      if (round_id !== roundId || digest !== null) continue;
      await tx.execute('DELETE FROM election_lot WHERE id = $1', [id]);
      await this.sealedFiles.destroy(tx, id);
    }
  }
}

/** A witness says a word. With the second one the lot is drawn, and whoever is drawn is elected. */
@Injectable()
export class SayLotWord {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly sealedFiles: SealedFiles,
    private readonly elections: HeldElections,
    private readonly settle: SettleRound,
    private readonly page: HeldPage,
  ) {}

  /** @throws 403 for who is no witness; 409 'word-said' twice, or once it is drawn */
  run(electionId: string, roundId: string, dto: LotWordDto, actor: Actor): Promise<HeldView> {
    return this.work.write(async (tx) => {
      const held = await this.elections.load(tx, electionId);
      const lot = (await lotsOf(tx, electionId)).find(({ round_id }) => round_id === roundId);
      if (!lot) throw notFound();
      const first = lot.witness_one === actor.personId;
      if (!first && lot.witness_two !== actor.personId) throw forbidden();
      requireAtHand(held);
      requireQuorum(held);
      const round = tied(held, roundId);
      if ((first ? lot.word_one : lot.word_two) !== null) throw conflict('word-said');
      const word = dto.word.trim();
      const words = first ? { word_one: word } : { word_two: word };
      await tx.update('election_lot', lot.id, lot.version, words);
      await tx.audit('election.lotWord', `election:${electionId}`, words);
      await this.drawIfBoth(tx, held, round, { ...lot, ...words, version: lot.version + 1 });
      tx.changed('elections');
      tx.changed(`meeting:${held.room.meetingId}`);
      return this.page.view(electionId, actor, tx);
    });
  }

  private async drawIfBoth(tx: Tx, held: HeldElection, round: RoundRow, lot: LotRow) {
    if (lot.word_one === null || lot.word_two === null) return;
    const between = leftAfter(round);
    const secret = await this.secretOf(tx, lot);
    const { digest, place } = draw(secret, [lot.word_one, lot.word_two], between.length);
    const drawn = between[place] ?? '';
    const shown = { secret, sealed: null, digest, drawn, drawn_at: this.clock.now() };
    await tx.update('election_lot', lot.id, lot.version, shown);
    await this.sealedFiles.destroy(tx, lot.id);
    const findings = JSON.stringify([...round.findings, judge(held, round, 2)]);
    await tx.update('election_round', round.id, round.version, { elected: drawn, findings });
    await tx.audit('election.lotDrawn', `election:${round.election_id}`, { digest, drawn });
    await this.settle.elect(tx, held, drawn);
  }

  /** The secret as it was sealed before anybody said a word. */
  private async secretOf(tx: Tx, { id, sealed }: LotRow): Promise<string> {
    return (await this.sealedFiles.open(tx, placeOfSecret(id), sealed ?? '')).toString();
  }
}

/** @throws not-found; 409 'no-tie' unless the last round was tied and nobody is drawn */
function tied({ rounds }: HeldElection, roundId: string): RoundRow {
  const round = rounds.find(({ id }) => id === roundId);
  if (!round) throw notFound();
  const last = rounds.findLast(({ state }) => state !== 'aborted');
  if (last?.id !== roundId || round.outcome !== 'tie' || round.elected) throw conflict('no-tie');
  return round;
}

/** Two of those who are there and do not stand. @throws 400 for a candidate */
function witnessesOf({ room, standing }: HeldElection, ids: readonly string[]): string[] {
  if (standing.some(({ person_id }) => ids.includes(person_id))) {
    throw badInput([{ field: 'witnesses', constraint: 'candidate' }]);
  }
  return [...new Set(ids)].filter((id) => room.presentIds.includes(id));
}

function judge({ on, rounds }: HeldElection, round: RoundRow, witnesses: number) {
  const { data, interpretations } = on.statutes;
  const ties = rounds.filter(({ outcome }) => outcome === 'tie').length;
  const facts = { tied: leftAfter(round).length, witnesses, newBallotHeld: ties > 1 };
  return tieElection(facts, data, interpretations);
}
