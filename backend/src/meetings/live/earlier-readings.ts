import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';
import { KeptFacts } from '../../kernel/kept-facts';
import type { Interpretations } from '../../statutes/interpretations';
import { StatutesReader } from '../../statutes/statutes-reader';

interface Pair {
  caseId: string;
  settledBy: string;
}

/** Cases on an agenda beside which a reading was settled, with the cases that settled one. */
const BESIDE = `SELECT DISTINCT o.case_id AS "caseId", x.case_id AS "settledBy"
  FROM interpretation_decision x JOIN agenda_item d ON d.case_id = x.case_id
  JOIN decision e ON e.item_id = d.id AND e.outcome = 'adopted'
  JOIN agenda_item o ON o.meeting_id = d.meeting_id AND o.case_id <> d.case_id`;

/**
 * UP 7.2: a reading never applies to a case that was on the agenda of the meeting which settled it, also when that case
 * is carried over. Tells which readings such cases are judged by; the others go by the day of their meeting.
 */
@Injectable()
export class EarlierReadings {
  private readonly kept = new KeptFacts((key: string, db) => {
    const [day = '', meetingId = ''] = key.split(' ');
    return this.read(day, meetingId, db);
  });

  constructor(
    private readonly readDb: ReadDb,
    private readonly statutes: StatutesReader,
  ) {}

  /** By case, for the agenda of a meeting on `day`; only those that are read otherwise than the rest. */
  onAgenda(
    day: string,
    meetingId: string,
    db: Db = this.readDb,
  ): Promise<ReadonlyMap<string, Interpretations>> {
    return this.kept.get(`${day} ${meetingId}`, db);
  }

  /** By case, the cases that settled a reading beside it; one without any is left out. */
  async beside(
    caseIds: readonly string[],
    db: Db = this.readDb,
  ): Promise<Map<string, ReadonlySet<string>>> {
    if (caseIds.length === 0) return new Map();
    const places = caseIds.map((_, i) => `$${i + 1}`).join(', ');
    return settledBeside(await db.query<Pair>(`${BESIDE} WHERE o.case_id IN (${places})`, caseIds));
  }

  private async read(
    day: string,
    meetingId: string,
    db: Db,
  ): Promise<ReadonlyMap<string, Interpretations>> {
    const beside = settledBeside(
      await db.query<Pair>(
        `${BESIDE} WHERE o.case_id IN (SELECT case_id FROM agenda_item WHERE meeting_id = $1)`,
        [meetingId],
      ),
    );
    const readings = new Map<string, Interpretations>();
    for (const [caseId, settledBy] of beside) {
      readings.set(caseId, await this.statutes.readingsBeside(day, settledBy, db));
    }
    return readings;
  }
}

function settledBeside(pairs: readonly Pair[]): Map<string, ReadonlySet<string>> {
  const beside = new Map<string, Set<string>>();
  for (const { caseId, settledBy } of pairs) {
    beside.set(caseId, (beside.get(caseId) ?? new Set()).add(settledBy));
  }
  return beside;
}
