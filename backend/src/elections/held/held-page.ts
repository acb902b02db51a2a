import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { norwegianOrder } from '../../kernel/norwegian-order';
import { MembershipReader } from '../../membership/membership-reader';
import { ElectionDesk, ElectionRoom } from '../election-desk';
import { ElectionFactsReader, ElectionOnDay } from '../standing/election-facts';
import { caseOf } from '../standing/election-page';
import { candidaciesOf, CandidacyRow, electionById } from '../standing/election-rows';
import { mayHold } from './held-election';
import { HeldView, NextRoundView, RoundView } from './held.view';
import { NextRound, nextRound } from './next-round';
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
    private readonly desk: ElectionDesk,
    private readonly facts: ElectionFactsReader,
    private readonly members: MembershipReader,
  ) {}

  /** @throws not-found */
  async view(electionId: string, actor: Actor, db: Db = this.readDb): Promise<HeldView> {
    const election = await electionById(db, electionId);
    const room = await this.desk.room(election.case_id, db);
    const rounds = await roundsOf(db, electionId);
    const rows = await candidaciesOf(db, electionId);
    const standing = rows.filter(({ state }) => state === 'yes');
    const look = { actor, room, standing, names: await this.names(standing, rounds, room, db) };
    const over = election.state === 'held' || election.state === 'aborted';
    const of = caseOf(await this.desk.cases([election.case_id], db), election.case_id);
    const on = await this.facts.on(election, of, db);
    const ids = standing.map(({ id }) => id);
    const next = over ? null : nextRound(rounds, ids, on.statutes.interpretations);
    const open = rounds.find(({ state }) => state === 'open') ?? null;
    const entered = open ? await talliesOf(db, open) : [];
    const done = entered.map(({ teller_id }) => teller_id);
    return {
      electionId,
      atHand: room?.atHand === true,
      meetingId: room?.meetingId ?? null,
      next: next && room ? nextView(next, on, room, look) : null,
      rounds: rounds.map((round) => roundView(round, look, done)),
      can: over ? [] : allowed(look, { next, open, done }),
    };
  }

  private async names(
    standing: readonly CandidacyRow[],
    rounds: readonly RoundRow[],
    room: ElectionRoom | null,
    db: Db,
  ) {
    const ids = [
      ...standing.map(({ person_id }) => person_id),
      ...rounds.flatMap(({ roll, teller_one, teller_two }) => [...roll, teller_one, teller_two]),
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
  { actor, standing, names }: Look,
): NextRoundView {
  const stands = standing.filter(({ id }) => next.candidateIds.includes(id));
  const free = room.presentIds.filter((id) => !standing.some((each) => each.person_id === id));
  const holds = mayHold(actor, room, standing);
  const findings = stands.flatMap(({ person_id }) => on.candidate(person_id));
  return {
    number: next.number,
    methods: next.methods,
    candidates: stands.map(({ person_id }) => ({ personId: person_id, name: names(person_id) })),
    tellers: holds
      ? free
          .map((personId) => ({ personId, name: names(personId) }))
          .sort((a, b) => norwegianOrder(a.name, b.name))
      : [],
    findings: holds ? [room.quorum, ...findings].filter(({ ok }) => !ok) : [],
  };
}

function roundView(round: RoundRow, { standing, names }: Look, done: readonly string[]): RoundView {
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
    findings: round.findings,
    abortedBecause: round.aborted_because,
  };
}

function allowed(
  { actor, room, standing }: Look,
  { next, open, done }: { next: NextRound | null; open: RoundRow | null; done: readonly string[] },
): string[] {
  if (!room) return [];
  const holds = mayHold(actor, room, standing);
  const own = actor.personId ?? '';
  const counts = open !== null && [open.teller_one, open.teller_two].includes(own);
  const acclaiming = open?.method === 'acclamation' && room.atHand;
  const acts: [string, boolean][] = [
    ['open', holds && room.atHand && next !== null],
    ['acclaim', holds && acclaiming],
    ['abort', holds && open !== null],
    ['askBallot', acclaiming && room.presentIds.includes(own)],
    ['count', room.atHand && counts && !done.includes(own)],
  ];
  return acts.filter(([, may]) => may).map(([act]) => act);
}
