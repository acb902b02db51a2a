import { Db } from '../kernel/db';
import { conflict, notFound } from '../kernel/problem';

/** What is voted on. */
export type BallotKind = 'election' | 'vote';

/** Two tellers with a key each; or none, and the server holds both keys in a file outside the database. */
export type BallotMode = 'tellers' | 'simple';

/**
 * Keys are being made; people vote; the envelopes wait for the outer teller; mixed, for the inner one; counted, for the
 * outer one to confirm; told. It may be stopped any time before that.
 */
export type BallotState =
  'keys' | 'open' | 'closed' | 'mixed' | 'counted' | 'published' | 'aborted';

export type BallotPart = 'outer' | 'inner';

/** Votes by key of option. */
export type BallotSums = Record<string, number>;

/** What was counted. */
export interface BallotCount {
  votes: BallotSums;
  /** Inner envelopes that say nothing that can be counted. */
  refused: number;
}

export interface BallotRow {
  id: string;
  kind: BallotKind;
  /** The round of an election, or the vote on a case. */
  object_id: string;
  mode: BallotMode;
  state: BallotState;
  /** Keys of what may be voted for, sorted. */
  options: string[];
  outer_teller: string | null;
  inner_teller: string | null;
  outer_key: string | null;
  inner_key: string | null;
  fingerprint: string | null;
  /** Nothing is taken after this moment. */
  closes_at: string | null;
  outer_closed: number;
  inner_closed: number;
  /** Without tellers: who said first that it is over, until it is. */
  closing_by: string | null;
  /** Frozen at opening. */
  roll_size: number | null;
  /** Envelopes when it was closed. */
  votes_cast: number | null;
  set_hash: string | null;
  outer_refused: number | null;
  batch_hash: string | null;
  /** Inner envelopes, sorted, for a recount. */
  mixed: string[] | null;
  mixed_at: string | null;
  result: BallotCount | null;
  /** Whether sums are told, or who is elected only. */
  publish: 'sums' | 'outcome' | null;
  /** Control codes without choices, sorted. */
  codes: string[] | null;
  aborted_because: string | null;
  version: number;
}

/** A voter's place. The slot is forgotten once the envelopes are. */
export interface PlaceRow {
  person_id: string;
  slot: number | null;
}

type Json = 'options' | 'mixed' | 'result' | 'codes';
type Stored = Omit<BallotRow, Json> & Record<Json, string | null>;

/** @throws not-found */
export async function ballotById(db: Db, id: string): Promise<BallotRow> {
  const [row] = await db.query<Stored>('SELECT * FROM ballot WHERE id = $1', [id]);
  if (!row) throw notFound();
  return read(row);
}

/** The ballots held on one thing, the newest last. */
export async function ballotsOn(db: Db, objectIds: readonly string[]): Promise<BallotRow[]> {
  if (objectIds.length === 0) return [];
  const places = objectIds.map((_, i) => `$${i + 1}`).join(', ');
  const sql = `SELECT * FROM ballot WHERE object_id IN (${places}) ORDER BY id`;
  return (await db.query<Stored>(sql, objectIds)).map(read);
}

/** The one that is not over, if there is one. */
export async function ballotGoingOn(db: Db): Promise<BallotRow | null> {
  const sql = "SELECT * FROM ballot WHERE state NOT IN ('published', 'aborted') ORDER BY id";
  const [row] = await db.query<Stored>(sql);
  return row ? read(row) : null;
}

/** Everybody on the roll, in the order of their ids. */
export function placesOf(db: Db, ballotId: string): Promise<PlaceRow[]> {
  return db.query<PlaceRow>(
    'SELECT person_id, slot FROM ballot_place WHERE ballot_id = $1 ORDER BY person_id',
    [ballotId],
  );
}

/** Envelopes by place, the empty places left out. */
export function envelopesOf(
  db: Db,
  ballotId: string,
): Promise<{ slot: number; envelope: string }[]> {
  return db.query<{ slot: number; envelope: string }>(
    `SELECT slot, sealed AS envelope FROM ballot_envelope
      WHERE ballot_id = $1 AND sealed IS NOT NULL ORDER BY slot`,
    [ballotId],
  );
}

/** Which part somebody has as a teller. */
export function partOf(
  { outer_teller, inner_teller }: Pick<BallotRow, 'outer_teller' | 'inner_teller'>,
  personId: string | null,
): BallotPart | null {
  if (personId === null) return null;
  if (personId === outer_teller) return 'outer';
  return personId === inner_teller ? 'inner' : null;
}

/** Whether it may be opened, as far as keys go: without tellers the server makes them then. */
export function isReady({ mode, inner_key, outer_key }: BallotRow): boolean {
  return mode === 'simple' || (inner_key !== null && outer_key !== null);
}

/** Whether a vote is taken at this moment. */
export function takesVotes({ state, closes_at }: BallotRow, now: string): boolean {
  return state === 'open' && (closes_at === null || now < closes_at);
}

/** @throws 409 'ballot-moved-on' unless it stands there */
export function requireState({ state }: BallotRow, ...states: BallotState[]): void {
  if (!states.includes(state)) throw conflict('ballot-moved-on');
}

function read(row: Stored): BallotRow {
  const { mixed, result, codes } = row;
  return {
    ...row,
    options: JSON.parse(row.options ?? '[]') as string[],
    mixed: mixed === null ? null : (JSON.parse(mixed) as string[]),
    result: result === null ? null : (JSON.parse(result) as BallotCount),
    codes: codes === null ? null : (JSON.parse(codes) as string[]),
  };
}
