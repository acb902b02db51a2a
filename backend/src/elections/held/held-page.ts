import { Injectable } from '@nestjs/common';
import { Booth } from '../../ballots/booth';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { norwegianOrder } from '../../kernel/norwegian-order';
import { MembershipReader } from '../../membership/membership-reader';
import { ElectionDesk, ElectionRoom } from '../election-desk';
import { ElectionFactsReader, ElectionOnDay } from '../standing/election-facts';
import { caseOf } from '../standing/election-page';
import { candidaciesOf, CandidacyRow, electionById } from '../standing/election-rows';
import { mayHold } from './held-election';
import { HeldView, LotView, NextRoundView, RoundPersonView, RoundView } from './held.view';
import { LotRow, lotsOf } from './lots';
import { leftAfter, NextRound, nextRound } from './next-round';
import { RoundRow, roundsOf, talliesOf } from './round-rows';

/** What one reader may know and do. */
interface Look {
  actor: Actor;
  room: ElectionRoom | null;
  standing: CandidacyRow[];
  names: (personId: string) => string;
}

/** An election in the room, as one reader sees it. */
@Injectable()
export class HeldPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly booth: Booth,
    private readonly desk: ElectionDesk,
    private readonly facts: ElectionFactsReader,
    private readonly members: MembershipReader,
  ) {}

  /** @throws not-found */
  async view(electionId: string, actor: Actor, db: Db = this.readDb): Promise<HeldView> {
    const election = await electionById(db, electionId);
    const room = await this.desk.room(election.case_id, db);
    const rounds = await roundsOf(db, electionId);
    const lots = await lotsOf(db, electionId);
    const ballots = await this.booth.on(
      db,
      rounds.map(({ id }) => id),
    );
    const rows = await candidaciesOf(db, electionId);
    const standing = rows.filter(({ state }) => state === 'yes');
    const names = await this.names(standing, rounds, lots, room, db);
    const look = { actor, room, standing, names };
    const over = election.state === 'held' || election.state === 'aborted';
    const of = caseOf(await this.desk.cases([election.case_id], db), election.case_id);
    const on = await this.facts.on(election, of, db);
    const ids = standing.map(({ id }) => id);
    const next = over ? null : nextRound(rounds, ids, on.statutes.interpretations);
    const open = rounds.find(({ state }) => state === 'open') ?? null;
    const entered = open ? await talliesOf(db, open) : [];
    const tied =
      over || open || next ? null : (rounds.findLast(({ outcome }) => outcome === 'tie') ?? null);
    const done = entered.map(({ teller_id }) => teller_id);
    return {
      electionId,
      atHand: room?.atHand === true,
      meetingId: room?.meetingId ?? null,
      next: next && room ? nextView(next, on, room, look) : null,
      rounds: rounds.map((round) => ({
        ...roundView(round, look, done),
        ballotId: ballots.find(({ object_id }) => object_id === round.id)?.id ?? null,
        lot: lotView(round, lots, look),
      })),
      witnesses: tied && room ? free(room, look) : [],
      can: over
        ? []
        : allowed(look, {
            next,
            open,
            done,
            tied,
            lot: lots.find(({ round_id }) => round_id === tied?.id),
          }),
    };
  }

  private async names(
    standing: readonly CandidacyRow[],
    rounds: readonly RoundRow[],
    lots: readonly LotRow[],
    room: ElectionRoom | null,
    db: Db,
  ) {
    const ids = [
      ...standing.map(({ person_id }) => person_id),
      ...rounds.flatMap(({ roll, teller_one, teller_two }) => [...roll, teller_one, teller_two]),
      ...lots.flatMap(({ witness_one, witness_two }) => [witness_one, witness_two]),
      ...(room?.presentIds ?? []),
    ];
    const known = ids.filter((id): id is string => id !== null);
    const people = await this.members.people([...new Set(known)], db);
    return (id: string) => people.get(id)?.name ?? '';
  }
}

function nextView(
  next: NextRound,
  on: ElectionOnDay,
  room: ElectionRoom,
  look: Look,
): NextRoundView {
  const { actor, standing, names } = look;
  const stands = standing.filter(({ id }) => next.candidateIds.includes(id));
  const holds = mayHold(actor, room, standing);
  const findings = stands.flatMap(({ person_id }) => on.candidate(person_id));
  return {
    number: next.number,
    methods: next.methods,
    candidates: stands.map(({ person_id }) => ({ personId: person_id, name: names(person_id) })),
    tellers: free(room, look),
    findings: holds ? [room.quorum, ...findings].filter(({ ok }) => !ok) : [],
  };
}

/** Whom whoever holds the election may name: those who are there and do not stand. */
function free(room: ElectionRoom, { actor, standing, names }: Look): RoundPersonView[] {
  if (!mayHold(actor, room, standing)) return [];
  return room.presentIds
    .filter((id) => !standing.some(({ person_id }) => person_id === id))
    .map((personId) => ({ personId, name: names(personId) }))
    .sort((a, b) => norwegianOrder(a.name, b.name));
}

function lotView(
  round: RoundRow,
  lots: readonly LotRow[],
  { standing, names }: Look,
): LotView | null {
  const lot = lots.find(({ round_id }) => round_id === round.id);
  if (!lot) return null;
  const { witness_one, witness_two, word_one, word_two, digest } = lot;
  const named = (candidacyId: string) =>
    names(standing.find(({ id }) => id === candidacyId)?.person_id ?? '');
  const watches = (personId: string, word: string | null) => ({
    personId,
    name: names(personId),
    entered: word !== null,
  });
  return {
    commitment: lot.commitment,
    witnesses: [watches(witness_one, word_one), watches(witness_two, word_two)],
    between: leftAfter(round).map(named),
    secret: digest === null ? null : lot.secret,
    words: digest === null ? [] : [word_one ?? '', word_two ?? ''],
    digest,
    drawn: lot.drawn === null ? null : named(lot.drawn),
  };
}

function roundView(
  round: RoundRow,
  { standing, names }: Look,
  done: readonly string[],
): Omit<RoundView, 'lot' | 'ballotId'> {
  const named = (candidacyId: string | null) => {
    const row = standing.find(({ id }) => id === candidacyId);
    return row ? names(row.person_id) : '';
  };
  const tellers = [round.teller_one, round.teller_two].filter((id) => id !== null);
  const counted = round.outcome !== null && round.outcome !== 'ballotAsked';
  const voted = counted && round.method !== 'acclamation' ? round.sums : null;
  return {
    id: round.id,
    number: round.number,
    method: round.method,
    state: round.state,
    candidates: round.candidates.map((id) => ({
      id,
      name: named(id),
      votes: voted?.votes[id] ?? null,
    })),
    roll: round.roll.map(names).sort(norwegianOrder),
    tellers: tellers.map((personId) => ({
      personId,
      name: names(personId),
      entered: round.state === 'open' && done.includes(personId),
    })),
    attempt: round.attempt,
    outcome: round.outcome,
    elected: round.elected === null ? null : named(round.elected),
    sums: voted && { no: voted.no, blank: voted.blank, spoiled: voted.spoiled },
    // Of a secret ballot whose sums are withheld there is no sum to show.
    findings: round.sums === null ? [] : round.findings,
    abortedBecause: round.aborted_because,
  };
}

/** Where the election stands. */
interface Now {
  next: NextRound | null;
  open: RoundRow | null;
  done: readonly string[];
  /** The tie that waits for lots. */
  tied: RoundRow | null;
  lot: LotRow | undefined;
}

function allowed({ actor, room, standing }: Look, { next, open, done, tied, lot }: Now): string[] {
  if (!room) return [];
  const holds = mayHold(actor, room, standing);
  const own = actor.personId ?? '';
  const counts =
    open !== null && open.method !== 'envelope' && [open.teller_one, open.teller_two].includes(own);
  const acclaiming = open?.method === 'acclamation' && room.atHand;
  const acts: [string, boolean][] = [
    ['open', holds && room.atHand && next !== null],
    ['acclaim', holds && acclaiming],
    ['abort', holds && open !== null],
    ['askBallot', acclaiming && room.presentIds.includes(own)],
    ['lot', room.atHand && holds && tied !== null],
    ['word', room.atHand && tied !== null && waitsForWord(lot, own)],
    ['count', room.atHand && counts && !done.includes(own)],
  ];
  return acts.filter(([, may]) => may).map(([act]) => act);
}

function waitsForWord(lot: LotRow | undefined, personId: string): boolean {
  if (!lot || lot.digest !== null) return false;
  const { witness_one, witness_two, word_one, word_two } = lot;
  return (
    (witness_one === personId && word_one === null) ||
    (witness_two === personId && word_two === null)
  );
}
