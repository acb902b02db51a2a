import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { ReadDb } from '../../kernel/db';
import { addDays, osloDate } from '../../kernel/oslo';
import { caseNumber, itemsOf } from '../meeting-rows';
import { agendaHash, reviewState, reviewsOf } from '../review/review-rows';
import { CaseDays, isForToday, isLate } from './case-days';
import { casesWhere, WAITING } from './case-rows';

/** An answer is shown to whoever raised the case for this many days. */
const TOLD_FOR_DAYS = 14;

/** An answer AU gave somebody. */
export interface AnsweredCase {
  caseId: string;
  caseNumber: string;
}

/** Cases and agendas as the task lists need them. */
@Injectable()
export class CaseReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly days: CaseDays,
  ) {}

  /** Cases AU has to place or answer now, and how many of them a meeting has already passed by. */
  async waiting(): Promise<{ cases: number; late: number }> {
    const days = await this.days.load();
    const cases = await casesWhere(this.readDb, WAITING);
    const now = cases.filter((each) => isForToday(each, days.today));
    return { cases: now.length, late: now.filter((each) => isLate(each, days)).length };
  }

  /** Cases this person raised that AU has answered lately. */
  async answeredFor(personId: string): Promise<AnsweredCase[]> {
    const since = addDays(this.clock.today(), -TOLD_FOR_DAYS);
    const rows = await this.readDb.query<{
      caseId: string;
      number: number;
      year: number;
      at: string;
    }>(
      `SELECT c.id AS "caseId", c.number, c.year, a.given_at AS "at" FROM case_answer a
       JOIN raised_case r ON r.case_id = a.case_id JOIN panel_case c ON c.id = a.case_id
       WHERE r.raised_by = $1 AND a.overtaken_at IS NULL ORDER BY a.given_at`,
      [personId],
    );
    return rows
      .filter(({ at }) => osloDate(at) > since)
      .map(({ caseId, number, year }) => ({
        caseId,
        caseNumber: caseNumber({ case_number: number, case_year: year }),
      }));
  }

  /** Whether an agenda was sent to AU and nobody has approved it. */
  async waitsForReview(meetingId: string): Promise<boolean> {
    const rows = await reviewsOf(this.readDb, meetingId);
    if (rows.length === 0) return false;
    return reviewState(rows, agendaHash(await itemsOf(this.readDb, meetingId))) === 'sent';
  }
}
