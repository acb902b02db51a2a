import { Db } from '../../kernel/db';
import type { FilePiece } from '../../kernel/vault/sealed-files';
import { Choice, EvaluationSums, noSums, Question } from './evaluation-sums';

/** The evaluation of a meeting: people answer, then it is counted and shown, or had too few answers to be. */
export interface EvaluationRow {
  id: string;
  meeting_id: string;
  state: 'open' | 'shown' | 'tooFew';
  /** Instant: midnight in Oslo after the last day to answer. */
  closes_at: string;
  sealed_sums: string | null;
  /** Null until it is counted. */
  answered: number | null;
}

/** With the meeting it is about. */
export type EvaluatedRow = EvaluationRow & { number: number; year: number; starts_at: string };

const EVALUATED =
  'SELECT e.*, m.number, m.year, m.starts_at FROM evaluation e JOIN meeting m ON m.id = e.meeting_id';

/** The evaluation of one meeting; null when nobody was asked. */
export async function evaluationOf(db: Db, meetingId: string): Promise<EvaluatedRow | null> {
  const [row] = await db.query<EvaluatedRow>(`${EVALUATED} WHERE e.meeting_id = $1`, [meetingId]);
  return row ?? null;
}

/** All of a year, the first meeting first. */
export function evaluationsOf(db: Db, year: number): Promise<EvaluatedRow[]> {
  return db.query<EvaluatedRow>(`${EVALUATED} WHERE m.year = $1 ORDER BY m.starts_at, m.id`, [
    year,
  ]);
}

/** Evaluations that are still open and wait for this person. */
export function waitingFor(db: Db, personId: string, now: string): Promise<EvaluatedRow[]> {
  return db.query<EvaluatedRow>(
    `${EVALUATED} JOIN evaluation_place p ON p.evaluation_id = e.id AND p.person_id = $1
      WHERE p.answered = 0 AND e.state = 'open' AND e.closes_at > $2 ORDER BY m.starts_at, m.id`,
    [personId, now],
  );
}

/** Whether somebody was asked, and has answered; after the counting nobody can be asked this. */
export async function placeOf(
  db: Db,
  evaluationId: string,
  personId: string | null,
): Promise<'notAsked' | 'waiting' | 'answered'> {
  const find = 'SELECT answered FROM evaluation_place WHERE evaluation_id = $1 AND person_id = $2';
  const [row] = await db.query<{ answered: number }>(find, [evaluationId, personId]);
  if (row === undefined) return 'notAsked';
  return row.answered === 1 ? 'answered' : 'waiting';
}

/** The counted sums by evaluation. */
export async function countedSums(db: Db): Promise<ReadonlyMap<string, EvaluationSums>> {
  const rows = await db.query<{ id: string; question: Question; choice: Choice; answers: number }>(
    'SELECT evaluation_id AS "id", question, choice, answers FROM evaluation_sum',
  );
  const all = new Map<string, EvaluationSums>();
  for (const { id, question, choice, answers } of rows) {
    const sums = all.get(id) ?? noSums();
    all.set(id, { ...sums, [question]: { ...sums[question], [choice]: answers } });
  }
  return all;
}

/** Where the sums lie while people answer: sealed under a key of their own, which goes when they are counted. */
export function sealedPlace({ id }: Pick<EvaluationRow, 'id'>): FilePiece {
  return { table: 'evaluation', fileId: id, part: 0 };
}
