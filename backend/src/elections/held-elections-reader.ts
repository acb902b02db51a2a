import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';
import type { Finding } from '../kernel/finding';
import { LotRow, lotsOf } from './held/lots';
import { leftAfter } from './held/next-round';
import { publishedSums, RoundMethod, RoundOutcome, RoundRow, roundsOf } from './held/round-rows';
import { Asked, askedIn, nobodyIn, NobodyRow } from './nobody/nobody-rows';
import type { ElectionKind, Office } from './offices-reader';
import { OfficesReader } from './offices-reader';
import { candidaciesOf, CandidacyRow, ElectionRow } from './standing/election-rows';
import { orderFor } from './standing/order-for';

export type { RoundMethod, RoundOutcome };

/** One round as it may be told of: votes and sums only once they are published. */
export interface HeldRound {
  number: number;
  method: RoundMethod;
  state: RoundRow['state'];
  openedAt: string;
  candidates: { personId: string; votes: number | null }[];
  /** How many could vote. */
  roll: number;
  tellerIds: string[];
  sums: { no: number; blank: number; spoiled: number } | null;
  outcome: RoundOutcome | null;
  electedId: string | null;
  abortedBecause: string | null;
  /** Who is left after a round that elected nobody. */
  betweenIds: string[];
  findings: Finding[];
  lot: HeldLot | null;
}

/** Lots that were drawn. */
interface HeldLot {
  witnessIds: string[];
  words: string[];
  drawnId: string;
}

/** That nobody stood in one meeting, and who acts. */
export interface HeldNobody {
  meetingId: string;
  answers: { personId: string; as: 'incumbent' | 'deputyLeader'; answer: 'yes' | 'no' }[];
  /** Who has not answered yet. */
  asked: Asked | null;
  actingId: string | null;
}

/** An election with all that came of it so far; people by id. */
export interface HeldInCase {
  caseId: string;
  electionId: string;
  office: Office;
  kind: ElectionKind;
  state: ElectionRow['state'];
  abortedBecause: string | null;
  endedAt: string | null;
  /** Who stands now, in an order drawn for the room. */
  standingIds: string[];
  rounds: HeldRound[];
  nobody: HeldNobody[];
  /** The term it gave. */
  term: { personId: string; electedOn: string; from: string; to: string } | null;
}

/** Elections as the meeting they are held in tells of them, on the shared screen and in the minutes. */
@Injectable()
export class HeldElectionsReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly offices: OfficesReader,
  ) {}

  /** Those prepared in these cases, the oldest first; one that was called off too. */
  async inCases(caseIds: readonly string[], db: Db = this.readDb): Promise<HeldInCase[]> {
    if (caseIds.length === 0) return [];
    const places = caseIds.map((_, i) => `$${i + 1}`).join(', ');
    const rows = await db.query<ElectionRow>(
      `SELECT * FROM election WHERE case_id IN (${places}) ORDER BY prepared_at, id`,
      caseIds,
    );
    if (rows.length === 0) return [];
    const terms = await this.offices.history(db);
    const held: HeldInCase[] = [];
    for (const row of rows) {
      const candidacies = await candidaciesOf(db, row.id);
      const rounds = await roundsOf(db, row.id);
      const lots = rounds.length > 0 ? await lotsOf(db, row.id) : [];
      const term = terms.find(({ id }) => id === row.term_id);
      held.push({
        caseId: row.case_id,
        electionId: row.id,
        office: row.office,
        kind: row.kind,
        state: row.state,
        abortedBecause: row.aborted_because,
        endedAt: row.ended_at,
        standingIds: orderFor(
          candidacies.filter(({ state }) => state === 'yes'),
          row.id,
          row.case_id,
        ).map(({ person_id }) => person_id),
        rounds: rounds.map((round) => roundOf(round, candidacies, lots)),
        nobody: (await nobodyIn(db, row.id)).map(nobodyOf),
        term: term
          ? { personId: term.personId, electedOn: term.electedOn, from: term.from, to: term.to }
          : null,
      });
    }
    return held;
  }
}

/** Everyone an election names. */
export function namedInElection({ standingIds, rounds, nobody, term }: HeldInCase): string[] {
  return [
    ...standingIds,
    ...rounds.flatMap(({ candidates, tellerIds, lot }) => [
      ...candidates.map(({ personId }) => personId),
      ...tellerIds,
      ...(lot?.witnessIds ?? []),
    ]),
    ...nobody
      .flatMap(({ answers, asked }) => [...answers, ...(asked ? [asked] : [])])
      .map(({ personId }) => personId),
    ...(term ? [term.personId] : []),
  ].filter((id) => id !== '');
}

function roundOf(
  round: RoundRow,
  candidacies: readonly CandidacyRow[],
  lots: readonly LotRow[],
): HeldRound {
  const person = (id: string | null) => candidacies.find((each) => each.id === id)?.person_id ?? '';
  const sums = publishedSums(round);
  const lot = lots.find(({ round_id, digest }) => round_id === round.id && digest !== null);
  return {
    number: round.number,
    method: round.method,
    state: round.state,
    openedAt: round.opened_at,
    candidates: round.candidates.map((id) => ({
      personId: person(id),
      votes: sums?.votes[id] ?? null,
    })),
    roll: round.roll.length,
    tellerIds: [round.teller_one, round.teller_two].filter((id) => id !== null),
    sums: sums && { no: sums.no, blank: sums.blank, spoiled: sums.spoiled },
    outcome: round.outcome,
    electedId: round.elected === null ? null : person(round.elected),
    abortedBecause: round.aborted_because,
    betweenIds: leftAfter(round).map(person),
    findings: round.findings,
    lot: lot
      ? {
          witnessIds: [lot.witness_one, lot.witness_two],
          words: [lot.word_one ?? '', lot.word_two ?? ''],
          drawnId: person(lot.drawn),
        }
      : null,
  };
}

function nobodyOf(row: NobodyRow): HeldNobody {
  const { meeting_id, acting_id } = row;
  const said = [
    {
      personId: row.incumbent_id,
      as: 'incumbent' as const,
      answer: row.incumbent_answer,
    },
    { personId: row.deputy_id, as: 'deputyLeader' as const, answer: row.deputy_answer },
  ];
  return {
    meetingId: meeting_id,
    answers: said.flatMap(({ personId, as, answer }) =>
      personId === null || answer === null ? [] : [{ personId, as, answer }],
    ),
    asked: askedIn(row),
    actingId: acting_id,
  };
}
