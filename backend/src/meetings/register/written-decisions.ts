import type { Db } from '../../kernel/db';
import { laterDecisions, settledBy, WrittenRow } from '../circulation/written-rows';
import type { FrozenWritten } from '../circulation/frozen-written';
import type { DecisionEntry, WrittenStanding } from './decision-entry';

/** What a decision was judged by, as far as the register goes. */
export type Judged = Pick<DecisionEntry, 'clauses' | 'present' | 'needed'>;

/** A decision as the index reads it. */
export type IndexRow = Omit<DecisionEntry, 'caseNumber' | 'on' | 'words' | keyof Judged> & {
  case_number: number;
  case_year: number;
  judged?: Judged;
};

type Row = Omit<WrittenRow, 'closed_at' | 'frozen'> &
  Pick<IndexRow, 'closed' | 'case_number' | 'case_year' | 'title' | 'type' | 'goal'> & {
    closed_at: string;
    frozen: string;
  };

/**
 * What the panel decided in writing, as lines of the register: adopted for the time being until the next meeting
 * confirms or overturns it (UP 3.4). What somebody objected to, or too few answered, decided nothing.
 */
export async function writtenRows(db: Db): Promise<IndexRow[]> {
  const rows = await db.query<Row>(
    `SELECT w.*, c.closed, c.number AS case_number, c.year AS case_year, c.title, c.type, c.goal
      FROM written_procedure w JOIN panel_case c ON c.id = w.case_id
      WHERE w.state IN ('adopted', 'fallen') AND w.frozen IS NOT NULL`,
  );
  if (rows.length === 0) return [];
  const later = await laterDecisions(db);
  return rows.map((row) => {
    const { status, decisionId } = settledBy(row, later);
    const { sums, findings } = JSON.parse(row.frozen) as FrozenWritten;
    const standing = status as WrittenStanding;
    return {
      ...{ id: row.id, itemId: row.id, caseId: row.case_id },
      ...{ meetingId: null, meetingNumber: null, meetingYear: null },
      ...{ startsAt: row.closed_at, itemStartedAt: null, decidedAt: row.closed_at },
      ...{ closed: row.closed, case_number: row.case_number, case_year: row.case_year },
      ...{ title: row.title, type: row.type, goal: row.goal, text: row.proposal },
      method: 'written',
      outcome: standing === 'provisional' || standing === 'confirmed' ? 'adopted' : 'fallen',
      ...{ for: sums.for, against: sums.against, blank: sums.blank },
      ...{ addressee: null, supersededBy: null },
      written: { standing, settledBy: decisionId },
      judged: {
        clauses: [...new Set(findings.map(({ clause }) => clause))],
        present: sums.answered,
        needed: Number(findings[0]?.facts['needed'] ?? 0),
      },
    };
  });
}
