import { Db } from '../../kernel/db';
import type { SchoolBreak, SchoolRegion, SchoolYear } from '../rules/school-holidays';

/** A school year as it is kept: typed in from the county's own calendar. */
export type KnownSchoolYear = SchoolYear & { id: string; breaks: SchoolBreak[]; version: number };

interface Row {
  id: string;
  region: SchoolRegion;
  from: string;
  to: string;
  source: string;
  breaks: string;
  version: number;
}

/** Every school year that is known, by county, the newest first. */
export async function schoolYears(db: Db): Promise<KnownSchoolYear[]> {
  const rows = await db.query<Row>(
    `SELECT id, region, from_date AS "from", to_date AS "to", source, breaks, version
      FROM school_year ORDER BY region, from_date DESC`,
  );
  return rows.map((row) => ({ ...row, breaks: JSON.parse(row.breaks) as SchoolBreak[] }));
}
