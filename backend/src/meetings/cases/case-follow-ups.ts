import { Db } from '../../kernel/db';
import { osloDate } from '../../kernel/oslo';
import type { CaseFollowUpView, CaseWaitView } from './cases.view';

/** What a case waits for after the meeting, or what came of it. */
export interface FollowUpRow {
  caseId: string;
  kind: 'awaits' | 'closed';
  text: string;
  until: string | null;
  by: string;
  madeAt: string;
  overtakenAt: string | null;
}

/** Tasks of a case that nobody has done, with the earliest last day. */
export interface OpenTasks {
  caseId: string;
  tasks: number;
  firstDue: string;
}

/** @param among a SELECT of ids of cases */
export function followUpsWhere(db: Db, among: string, params: readonly unknown[]) {
  return db.query<FollowUpRow>(
    `SELECT f.case_id AS "caseId", f.kind, f.text, f.until_day AS "until", p.name AS "by",
      f.made_at AS "madeAt", f.overtaken_at AS "overtakenAt"
      FROM case_follow_up f JOIN person p ON p.id = f.made_by
      WHERE f.case_id IN (${among}) ORDER BY f.made_at, f.id`,
    params,
  );
}

/** @param among a SELECT of ids of cases */
export function openTasksWhere(db: Db, among: string, params: readonly unknown[]) {
  return db.query<OpenTasks>(
    `SELECT i.case_id AS "caseId", CAST(count(*) AS integer) AS tasks, min(t.due_on) AS "firstDue"
      FROM meeting_task t JOIN agenda_item i ON i.id = t.item_id
      WHERE t.state = 'open' AND i.case_id IN (${among}) GROUP BY i.case_id`,
    params,
  );
}

interface Followed {
  followUps: readonly FollowUpRow[];
  openTasks: OpenTasks | null;
}

/** What is to be answered before the case can rest; null when nothing is. */
export function waitOf({ followUps, openTasks }: Followed, today: string): CaseWaitView | null {
  const now = followUps.find(({ overtakenAt }) => overtakenAt === null);
  const awaits = now?.kind === 'awaits' ? now : null;
  if (awaits === null && openTasks === null) return null;
  const due = [awaits?.until ?? null, openTasks?.firstDue ?? null].filter((day) => day !== null);
  const until = due.sort()[0] ?? null;
  return {
    tasks: openTasks?.tasks ?? 0,
    awaits: awaits?.text ?? null,
    until,
    late: until !== null && until < today,
  };
}

export function followUpView({ kind, text, until, by, madeAt }: FollowUpRow): CaseFollowUpView {
  return { kind, text, until, by, on: osloDate(madeAt) };
}
