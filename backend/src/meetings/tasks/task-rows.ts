import { Db } from '../../kernel/db';
import { osloDate } from '../../kernel/oslo';
import { notFound } from '../../kernel/problem';
import { caseNumber } from '../meeting-rows';
import type { MeetingTaskView } from './task.view';

/** A task as stored, with the case it comes from. */
export interface TaskRow {
  id: string;
  itemId: string;
  meetingId: string;
  caseId: string;
  case_number: number;
  case_year: number;
  closed: number;
  text: string;
  ownerId: string;
  ownerName: string;
  dueOn: string;
  state: 'open' | 'done' | 'dropped';
  reason: string | null;
  madeAt: string;
  endedAt: string | null;
  version: number;
}

/** Tasks a condition names: on `t` (the task), `i` (the agenda item) and `c` (the case); earliest day first. */
export function tasksWhere(db: Db, where: string, params: readonly unknown[]): Promise<TaskRow[]> {
  return db.query<TaskRow>(
    `SELECT t.id, t.item_id AS "itemId", i.meeting_id AS "meetingId", i.case_id AS "caseId",
      c.number AS case_number, c.year AS case_year, c.closed, t.text, t.owner_id AS "ownerId",
      p.name AS "ownerName", t.due_on AS "dueOn", t.state, t.reason, t.made_at AS "madeAt",
      t.ended_at AS "endedAt", t.version
      FROM meeting_task t JOIN agenda_item i ON i.id = t.item_id JOIN panel_case c ON c.id = i.case_id
      JOIN person p ON p.id = t.owner_id WHERE ${where} ORDER BY t.due_on, t.id`,
    params,
  );
}

/** Every task of one meeting. */
export function tasksOf(db: Db, meetingId: string): Promise<TaskRow[]> {
  return tasksWhere(db, 'i.meeting_id = $1', [meetingId]);
}

/** @throws not-found */
export async function taskById(db: Db, id: string): Promise<TaskRow> {
  const [row] = await tasksWhere(db, 't.id = $1', [id]);
  if (!row) throw notFound();
  return row;
}

/** @param can what the reader may do with it */
export function taskView(row: TaskRow, today: string, can: string[]): MeetingTaskView {
  return {
    id: row.id,
    itemId: row.itemId,
    caseId: row.caseId,
    caseNumber: caseNumber(row),
    text: row.text,
    owner: { personId: row.ownerId, name: row.ownerName },
    dueOn: row.dueOn,
    state: row.state,
    late: row.state === 'open' && row.dueOn < today,
    reason: row.reason,
    endedOn: row.endedAt && osloDate(row.endedAt),
    can,
    version: row.version,
  };
}
