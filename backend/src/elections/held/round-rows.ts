import { Db } from '../../kernel/db';
import type { Finding } from '../../kernel/finding';
import { conflict, notFound } from '../../kernel/problem';

/** How a round is counted; `envelope` is a secret ballot on everybody’s own device. */
export type RoundMethod = 'acclamation' | 'hands' | 'paper' | 'envelope';

export type RoundOutcome =
  'acclamation' | 'ballotAsked' | 'elected' | 'secondRound' | 'tie' | 'reopened';

/** What was counted. `no` is only for a sole candidate; a show of hands has no spoiled ballots. */
export interface Sums {
  /** Votes by id of candidacy. */
  votes: Record<string, number>;
  no: number;
  blank: number;
  spoiled: number;
}

/** One round: it has its own roll, candidates and count, and never changes once it is counted. */
export interface RoundRow {
  id: string;
  election_id: string;
  /** 1, then 2 for the deciding round, 3 for one new ballot where the panel reads `tie-election` so. */
  number: number;
  method: RoundMethod;
  state: 'open' | 'counted' | 'aborted';
  /** Ids of candidacies. */
  candidates: string[];
  /** Ids of persons: who could vote, frozen at opening; of a secret ballot when the booth opens. */
  roll: string[];
  teller_one: string | null;
  teller_two: string | null;
  /** Raised each time the tellers disagree. */
  attempt: number;
  opened_at: string;
  outcome: RoundOutcome | null;
  /** Null also for a secret ballot of which only the outcome is told. */
  sums: Sums | null;
  findings: Finding[];
  /** The candidacy that won. */
  elected: string | null;
  aborted_because: string | null;
  version: number;
}

/** What one teller counted, without having seen the other's. */
export interface TallyRow {
  teller_id: string;
  attempt: number;
  sums: Sums;
}

type Stored = Omit<RoundRow, 'candidates' | 'roll' | 'sums' | 'findings'> &
  Record<'candidates' | 'roll', string> &
  Record<'sums' | 'findings', string | null>;

/** Every round of an election, the oldest first. */
export async function roundsOf(db: Db, electionId: string): Promise<RoundRow[]> {
  const rows = await db.query<Stored>(
    'SELECT * FROM election_round WHERE election_id = $1 ORDER BY opened_at, id',
    [electionId],
  );
  return rows.map((row) => ({
    ...row,
    candidates: JSON.parse(row.candidates) as string[],
    roll: JSON.parse(row.roll) as string[],
    sums: row.sums === null ? null : (JSON.parse(row.sums) as Sums),
    findings: row.findings === null ? [] : (JSON.parse(row.findings) as Finding[]),
  }));
}

/** What the tellers have entered in the count that goes on. */
export async function talliesOf(
  db: Db,
  { id, attempt }: Pick<RoundRow, 'id' | 'attempt'>,
): Promise<TallyRow[]> {
  const rows = await db.query<Omit<TallyRow, 'sums'> & { sums: string }>(
    'SELECT * FROM election_tally WHERE round_id = $1 AND attempt = $2 ORDER BY entered_at, id',
    [id, attempt],
  );
  return rows.map((row) => ({ ...row, sums: JSON.parse(row.sums) as Sums }));
}

/** The round with this id. @throws not-found; 409 'round-ended' unless it is open */
export function openRound(rounds: readonly RoundRow[], id: string): RoundRow {
  const round = rounds.find((each) => each.id === id);
  if (!round) throw notFound();
  if (round.state !== 'open') throw conflict('round-ended');
  return round;
}
