import { Db } from '../../kernel/db';
import type { Appointment } from '../../membership/membership-reader';
import type { Asked, DateAnswer } from '../rules/date-forecast';

/** What was answered about each candidate, by everyone who sits in the panel. */
export interface AnswersByDay {
  byCandidate: ReadonlyMap<string, readonly Asked[]>;
  asked: number;
  /** People who have answered about at least one day. */
  answered: number;
}

interface AnswerRow {
  candidateId: string;
  personId: string;
  answer: DateAnswer;
}

/** Answers of those in the panel today; one who has left counts no longer. */
export async function answersOf(
  db: Db,
  planId: string,
  people: readonly Appointment[],
): Promise<AnswersByDay> {
  const rows = await db.query<AnswerRow>(
    `SELECT a.candidate_id AS "candidateId", a.person_id AS "personId", a.answer FROM date_answer a
      JOIN meeting_candidate c ON c.id = a.candidate_id
      JOIN planned_meeting p ON p.id = c.planned_id WHERE p.plan_id = $1`,
    [planId],
  );
  const candidates = await db.query<{ id: string }>(
    `SELECT c.id FROM meeting_candidate c JOIN planned_meeting p ON p.id = c.planned_id
      WHERE p.plan_id = $1`,
    [planId],
  );
  const given = new Map(rows.map((row) => [`${row.candidateId} ${row.personId}`, row.answer]));
  const answeredBy = new Set(rows.map(({ personId }) => personId));
  const byCandidate = candidates.map(({ id }) => {
    const asked = people.map(({ kind, fieldId, personId }) => {
      return { kind, fieldId, answer: given.get(`${id} ${personId}`) ?? null };
    });
    return [id, asked] as const;
  });
  const ids = new Set(people.map(({ personId }) => personId));
  return {
    byCandidate: new Map(byCandidate),
    asked: ids.size,
    answered: [...ids].filter((personId) => answeredBy.has(personId)).length,
  };
}
