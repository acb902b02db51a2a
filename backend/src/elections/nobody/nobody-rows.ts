import { Db } from '../../kernel/db';
import type { Finding } from '../../kernel/finding';
import type { Office } from '../offices-reader';
import type { ActingHolder } from '../rules/no-candidate';

export type ActingAnswer = 'yes' | 'no';

/** That nobody stood in an election in one meeting, and who was asked to act until the next. */
export interface NobodyRow {
  id: string;
  election_id: string;
  meeting_id: string;
  office: Office;
  recorded_at: string;
  /** Who held the office; null when it was vacant. */
  incumbent_id: string | null;
  incumbent_answer: ActingAnswer | null;
  /** The deputy leader, when it is the leader's office. */
  deputy_id: string | null;
  deputy_answer: ActingAnswer | null;
  /** Who said yes. */
  acting_id: string | null;
  /** Acting service is no term in office and no election; half-open, without an end while it lasts. */
  from_date: string;
  to_date: string | null;
  findings: Finding[];
  version: number;
}

/** Who is asked now, and as what; null when somebody said yes or nobody is left to ask. */
export interface Asked {
  personId: string;
  as: 'incumbent' | 'deputyLeader';
}

/** What was recorded of an election, the earliest meeting first. */
export async function nobodyIn(db: Db, electionId: string): Promise<NobodyRow[]> {
  const rows = await db.query<Omit<NobodyRow, 'findings'> & { findings: string }>(
    'SELECT * FROM election_nobody WHERE election_id = $1 ORDER BY recorded_at, id',
    [electionId],
  );
  return rows.map((row) => ({ ...row, findings: JSON.parse(row.findings) as Finding[] }));
}

/** Acting service in an office that has not come to an end. */
export function actingIn(
  db: Db,
  office: Office,
): Promise<Pick<NobodyRow, 'id' | 'election_id' | 'version'>[]> {
  return db.query(
    'SELECT id, election_id, version FROM election_nobody WHERE office = $1 AND to_date IS NULL ORDER BY recorded_at, id',
    [office],
  );
}

/** UP 3.3 (interpretation `no-candidate`): the incumbent is asked first, then the deputy leader. */
export function askedIn({
  incumbent_id,
  incumbent_answer,
  deputy_id,
  deputy_answer,
}: NobodyRow): Asked | null {
  if (incumbent_answer === 'yes' || deputy_answer === 'yes') return null;
  if (incumbent_id !== null && incumbent_answer === null) {
    return { personId: incumbent_id, as: 'incumbent' };
  }
  if (deputy_id === null || deputy_answer !== null) return null;
  return { personId: deputy_id, as: 'deputyLeader' };
}

/** Who acts, once it is settled: nobody by name when the longest-serving chairs. */
export function settledBy(row: NobodyRow): ActingHolder | null {
  if (row.incumbent_answer === 'yes') return 'incumbent';
  if (row.deputy_answer === 'yes') return 'deputyLeader';
  return askedIn(row) === null ? 'longestServing' : null;
}
