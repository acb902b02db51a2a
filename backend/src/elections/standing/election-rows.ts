import { Db } from '../../kernel/db';
import { conflict, notFound } from '../../kernel/problem';
import type { ElectionKind, Office } from '../offices-reader';

/** Prepared, open from the first round, until somebody has been elected in it, or it was called off. */
export type ElectionState = 'prepared' | 'open' | 'held' | 'aborted';

/** An election as stored. */
export interface ElectionRow {
  id: string;
  case_id: string;
  office: Office;
  kind: ElectionKind;
  /** The decision that one office is elected for one year. */
  by_decision: string | null;
  /** First day in office where the panel has decided one (interpretation `handover`). */
  begins_on: string | null;
  /** Most characters in a statement, the same for everyone. */
  statement_max: number;
  state: ElectionState;
  ended_at: string | null;
  /** Why a warning of the statutes was set aside. */
  reason: string | null;
  aborted_because: string | null;
  /** The term it gave. */
  term_id: string | null;
  version: number;
}

export type CandidacyState = 'asked' | 'yes' | 'no' | 'withdrawn';

/** One who was nominated, and what they answered. */
export interface CandidacyRow {
  id: string;
  election_id: string;
  person_id: string;
  nominated_by: string;
  nominated_at: string;
  state: CandidacyState;
  statement: string;
  answered_at: string | null;
  version: number;
}

/** Every election, the newest first. */
export function electionsOf(db: Db): Promise<ElectionRow[]> {
  return db.query<ElectionRow>('SELECT * FROM election ORDER BY prepared_at DESC, id DESC');
}

/** @throws not-found */
export async function electionById(db: Db, id: string): Promise<ElectionRow> {
  const [row] = await db.query<ElectionRow>('SELECT * FROM election WHERE id = $1', [id]);
  if (!row) throw notFound();
  return row;
}

/** Everybody who was nominated, in the order they were. */
export function candidaciesOf(db: Db, electionId: string): Promise<CandidacyRow[]> {
  return db.query<CandidacyRow>(
    'SELECT * FROM candidacy WHERE election_id = $1 ORDER BY nominated_at, id',
    [electionId],
  );
}

/** @throws 409 'election-not-open-to-nominations' once it is held or aborted */
export function requirePrepared({ state }: ElectionRow): void {
  if (state !== 'prepared') throw conflict('election-not-prepared');
}

/** @throws 409 'election-over' once it is held or aborted */
export function requireNotOver({ state }: ElectionRow): void {
  if (state === 'held' || state === 'aborted') throw conflict('election-over');
}
