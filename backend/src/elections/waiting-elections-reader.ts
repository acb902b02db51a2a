import type { Db } from '../kernel/db';

/** Cases of elections nobody has stood in, which go on each agenda until they are held (UP 3.3). */
export async function casesNobodyStoodIn(db: Db): Promise<string[]> {
  const rows = await db.query<{ case_id: string }>(
    `SELECT e.case_id FROM election e WHERE e.state IN ('prepared', 'open')
      AND EXISTS (SELECT 1 FROM election_nobody n WHERE n.election_id = e.id) ORDER BY e.prepared_at, e.id`,
  );
  return rows.map(({ case_id }) => case_id);
}
