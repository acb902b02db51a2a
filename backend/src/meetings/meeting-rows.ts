import { Db } from '../kernel/db';
import { conflict, notFound } from '../kernel/problem';
import type { CaseWeight } from './rules/case-weight';
import type { Ground } from './rules/grounds';
import type { CaseType, LaterMeetingView, MeetingMode, MeetingState } from './meeting.view';

/** A meeting as stored. Instants are ISO UTC. */
export interface MeetingRow {
  id: string;
  number: number;
  year: number;
  starts_at: string;
  ends_at: string;
  place: string;
  mode: MeetingMode;
  state: MeetingState;
  opened_at: string | null;
  closed_at: string | null;
  current_item_id: string | null;
  version: number;
}

/** An agenda item with its case. */
export interface ItemRow {
  id: string;
  meeting_id: string;
  case_id: string;
  position: number;
  minutes: number;
  extra_minutes: number;
  state: 'pending' | 'current' | 'done';
  started_at: string | null;
  finished_at: string | null;
  version: number;
  case_number: number;
  case_year: number;
  title: string;
  type: CaseType;
  goal: string | null;
  closed: number;
  /** The standing item it is; null for a case of its own. */
  standing: string | null;
  /** By what law it is closed now; null when it is open, or nobody has said. */
  ground: Ground | null;
  /** What the case asks the panel to settle; other than ordinary only when it changes the rules (UP 7.2). */
  weight: CaseWeight;
  case_version: number;
  /** When the case was raised; tells whether it came late. */
  raised_at: string;
}

const ITEM_COLUMNS =
  'i.id, i.meeting_id, i.case_id, i.position, i.minutes, i.extra_minutes, i.state, i.started_at, ' +
  'i.finished_at, i.version, c.number AS case_number, c.year AS case_year, c.title, c.type, c.goal, ' +
  'c.closed, c.standing, c.weight, c.version AS case_version, c.created_at AS raised_at, (SELECT k.ground FROM case_closing k ' +
  'WHERE k.case_id = c.id AND k.opened_at IS NULL) AS ground';

/** One meeting. @throws not-found */
export async function meetingById(db: Db, id: string): Promise<MeetingRow> {
  const rows = await db.query<MeetingRow>('SELECT * FROM meeting WHERE id = $1', [id]);
  if (!rows[0]) throw notFound();
  return rows[0];
}

/** Planned meetings after one, earliest first. */
export function laterMeetings(db: Db, { starts_at }: MeetingRow): Promise<LaterMeetingView[]> {
  return db.query<LaterMeetingView>(
    'SELECT id AS "meetingId", number, year, starts_at AS "startsAt" FROM meeting ' +
      "WHERE state = 'planned' AND starts_at > $1 ORDER BY starts_at",
    [starts_at],
  );
}

/** The number the next meeting of a year gets and keeps. */
export async function nextNumber(db: Db, year: number): Promise<number> {
  const find =
    'SELECT CAST(COALESCE(max(number), 0) AS integer) AS last FROM meeting WHERE year = $1';
  const [found] = await db.query<{ last: number }>(find, [year]);
  return (found?.last ?? 0) + 1;
}

/** The agenda in order. */
export function itemsOf(db: Db, meetingId: string): Promise<ItemRow[]> {
  return db.query<ItemRow>(
    `SELECT ${ITEM_COLUMNS} FROM agenda_item i JOIN panel_case c ON c.id = i.case_id ` +
      'WHERE i.meeting_id = $1 ORDER BY i.position, i.id',
    [meetingId],
  );
}

/** One agenda item with its meeting. @throws not-found */
export async function itemById(
  db: Db,
  id: string,
): Promise<{ item: ItemRow; meeting: MeetingRow }> {
  const rows = await db.query<ItemRow>(
    `SELECT ${ITEM_COLUMNS} FROM agenda_item i JOIN panel_case c ON c.id = i.case_id WHERE i.id = $1`,
    [id],
  );
  if (!rows[0]) throw notFound();
  return { item: rows[0], meeting: await meetingById(db, rows[0].meeting_id) };
}

/** The item a case was last put on: the newest meeting that has it. @throws not-found */
export async function itemOfCase(
  db: Db,
  caseId: string,
): Promise<{ item: ItemRow; meeting: MeetingRow }> {
  const rows = await db.query<{ id: string }>(
    'SELECT i.id FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id ' +
      'WHERE i.case_id = $1 ORDER BY m.starts_at DESC',
    [caseId],
  );
  if (!rows[0]) throw notFound();
  return itemById(db, rows[0].id);
}

/** '12/26': running number and year of the case. */
export function caseNumber(item: { case_number: number; case_year: number }): string {
  return `${item.case_number}/${String(item.case_year % 100).padStart(2, '0')}`;
}

/** Refuses an act that belongs to another state of the meeting. */
export function requireState(meeting: MeetingRow, ...states: MeetingState[]): void {
  if (!states.includes(meeting.state)) throw conflict(`meeting-${meeting.state}`);
}
