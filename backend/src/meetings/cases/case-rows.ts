import { Db } from '../../kernel/db';
import { notFound } from '../../kernel/problem';
import type { CaseType } from '../meeting.view';
import type { CaseWeight } from '../rules/case-weight';
import { FollowUpRow, followUpsWhere, OpenTasks, openTasksWhere } from './case-follow-ups';
import type { Placement } from './case-status';

/** A case as stored, with who raised it. */
export interface CaseRow {
  id: string;
  number: number;
  year: number;
  title: string;
  type: CaseType;
  goal: string | null;
  closed: number;
  standing: string | null;
  weight: CaseWeight;
  createdAt: string;
  version: number;
  raisedBy: string | null;
  raisedByName: string | null;
  why: string | null;
  ask: string | null;
  withdrawnAt: string | null;
}

export interface AnswerRow {
  caseId: string;
  /** For 'placed', `until` is the day of the meeting. */
  kind: 'postponed' | 'declined' | 'placed';
  text: string;
  until: string | null;
  givenBy: string | null;
  by: string | null;
  givenAt: string;
  overtakenAt: string | null;
}

/** A case with all that decides where it stands. */
export interface KnownCase {
  row: CaseRow;
  placements: Placement[];
  answers: AnswerRow[];
  /** What the case waited for, and what came of it; oldest first. */
  followUps: FollowUpRow[];
  openTasks: OpenTasks | null;
}

/** Which cases to read: a condition on `c` (the case) and `r` (who raised it), with its values. */
export interface CaseFilter {
  where: string;
  params: readonly unknown[];
}

const FROM = 'panel_case c LEFT JOIN raised_case r ON r.case_id = c.id';

/** Cases AU has neither placed nor answered for good. Standing items belong to their meeting alone. */
export const WAITING: CaseFilter = {
  where: `c.standing IS NULL AND r.withdrawn_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM case_answer a WHERE a.case_id = c.id AND a.kind = 'declined'
      AND a.overtaken_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
      WHERE i.case_id = c.id AND (m.state IN ('planned', 'live') OR i.state <> 'pending'))`,
  params: [],
};

/** Cases a meeting has dealt with, whose tasks are not done or whose answer is awaited. */
export const UNANSWERED: CaseFilter = {
  where: `EXISTS (SELECT 1 FROM case_follow_up f WHERE f.case_id = c.id AND f.kind = 'awaits'
      AND f.overtaken_at IS NULL)
    OR EXISTS (SELECT 1 FROM meeting_task t JOIN agenda_item o ON o.id = t.item_id
      WHERE o.case_id = c.id AND t.state = 'open')`,
  params: [],
};

/** Newest first, with placements and answers in order of time. */
export async function casesWhere(db: Db, filter: CaseFilter): Promise<KnownCase[]> {
  const { where, params } = filter;
  const rows = await db.query<CaseRow>(
    `SELECT c.id, c.number, c.year, c.title, c.type, c.goal, c.closed, c.standing, c.weight, c.version,
      c.created_at AS "createdAt", r.raised_by AS "raisedBy", p.name AS "raisedByName", r.why, r.ask,
      r.withdrawn_at AS "withdrawnAt"
      FROM ${FROM} LEFT JOIN person p ON p.id = r.raised_by
      WHERE ${where} ORDER BY c.year DESC, c.number DESC`,
    params,
  );
  if (rows.length === 0) return [];
  const placements = groupByCase(await placementsWhere(db, filter));
  const answers = groupByCase(await answersWhere(db, filter));
  const among = `SELECT c.id FROM ${FROM} WHERE ${where}`;
  const followUps = groupByCase(await followUpsWhere(db, among, params));
  const tasks = groupByCase(await openTasksWhere(db, among, params));
  return rows.map((row) => ({
    row,
    placements: placements.get(row.id) ?? [],
    answers: answers.get(row.id) ?? [],
    followUps: followUps.get(row.id) ?? [],
    openTasks: tasks.get(row.id)?.[0] ?? null,
  }));
}

/** One case. @throws not-found */
export async function knownCase(db: Db, id: string): Promise<KnownCase> {
  const [found] = await casesWhere(db, { where: 'c.id = $1', params: [id] });
  if (!found) throw notFound();
  return found;
}

function placementsWhere(db: Db, { where, params }: CaseFilter): Promise<Placement[]> {
  return db.query<Placement>(
    `SELECT i.case_id AS "caseId", i.id AS "itemId", i.state AS "itemState", i.started_at AS "startedAt",
      m.id AS "meetingId", m.number, m.year, m.starts_at AS "startsAt", m.state,
      (SELECT CAST(count(*) AS integer) FROM decision d
        JOIN proposal p ON p.id = d.proposal_id AND p.kind <> 'amendment'
        WHERE d.item_id = i.id) AS decisions
      FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
      WHERE i.case_id IN (SELECT c.id FROM ${FROM} WHERE ${where}) ORDER BY m.starts_at, i.id`,
    params,
  );
}

function answersWhere(db: Db, { where, params }: CaseFilter): Promise<AnswerRow[]> {
  return db.query<AnswerRow>(
    `SELECT a.case_id AS "caseId", a.kind, a.text, a.until_day AS "until", a.given_by AS "givenBy",
      p.name AS "by", a.given_at AS "givenAt", a.overtaken_at AS "overtakenAt"
      FROM case_answer a LEFT JOIN person p ON p.id = a.given_by
      WHERE a.case_id IN (SELECT c.id FROM ${FROM} WHERE ${where}) ORDER BY a.given_at, a.id`,
    params,
  );
}

function groupByCase<T extends { caseId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.caseId, [...(groups.get(row.caseId) ?? []), row]);
  return groups;
}

/** The answer that holds now. */
export function currentAnswer({ answers }: KnownCase): AnswerRow | null {
  return answers.filter(({ overtakenAt }) => overtakenAt === null).at(-1) ?? null;
}
