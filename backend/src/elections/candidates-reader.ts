import type { Db } from '../kernel/db';

/** Who stands in the election of a case that is not over: while it is held, none of them chairs (UP 4.1). */
export async function standingIn(db: Db, caseId: string): Promise<string[]> {
  const rows = await db.query<{ person_id: string }>(
    `SELECT c.person_id FROM candidacy c JOIN election e ON e.id = c.election_id
      WHERE e.case_id = $1 AND e.state IN ('prepared', 'open') AND c.state = 'yes' ORDER BY c.id`,
    [caseId],
  );
  return rows.map(({ person_id }) => person_id);
}
