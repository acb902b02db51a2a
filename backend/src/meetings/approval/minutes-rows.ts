import { Db } from '../../kernel/db';
import { conflict, notFound } from '../../kernel/problem';
import type { MinutesLanguage } from '../../texts/minutes-words';

/** Where minutes are after they have left the coordinator's desk; before that there is no row. */
export type StoredState = 'review' | 'ready' | 'approved' | 'published';

export interface MinutesRow {
  id: string;
  meeting_id: string;
  state: StoredState;
  /** The language that is sealed. */
  language: MinutesLanguage;
  sent_at: string;
  sent_by: string;
  /** 'YYYY-MM-DD', the last day. */
  objections_on: string;
  ready_at: string | null;
  ready_by: string | null;
  approval_case_id: string | null;
  decision_id: string | null;
  approved_at: string | null;
  sealed_at: string | null;
  published_at: string | null;
  public_views: string | null;
  version: number;
}

export interface ReaderRow {
  id: string;
  person_id: string;
  fine_at: string | null;
  version: number;
}

export interface CommentRow {
  id: string;
  minutes_id: string;
  item_id: string | null;
  entry_id: string | null;
  quoted: string | null;
  author_id: string;
  text: string | null;
  wording: string | null;
  written_at: string;
  state: 'open' | 'taken' | 'answered';
  answer: string | null;
  answered_at: string | null;
  version: number;
}

export interface MentionRow {
  id: string;
  person_id: string;
  sentence_hash: string;
  choice: 'named' | 'someone' | 'change';
  wish: string | null;
  answered_at: string;
  version: number;
}

export interface AddendumRow {
  id: string;
  item_id: string | null;
  number: number;
  kind: 'decided' | 'editorial';
  reason: string;
  text: string;
  public_texts: string | null;
  written_at: string;
  document_id: string;
}

/** The decision that approved, in the meeting that made it. */
export interface ApprovingDecision {
  id: string;
  decided_at: string;
  text: string;
  meeting_id: string;
  number: number;
  year: number;
  case_number: number;
  case_year: number;
}

/** Null while the coordinator still writes. */
export async function minutesOf(db: Db, meetingId: string): Promise<MinutesRow | null> {
  const [row] = await db.query<MinutesRow>('SELECT * FROM minutes WHERE meeting_id = $1', [
    meetingId,
  ]);
  return row ?? null;
}

/** @throws 409 when they have not been sent, or are in another state */
export async function requireMinutes(
  db: Db,
  meetingId: string,
  ...states: StoredState[]
): Promise<MinutesRow> {
  const row = await minutesOf(db, meetingId);
  if (row === null) throw conflict('minutes-writing');
  if (!states.includes(row.state)) throw conflict(`minutes-${row.state}`);
  return row;
}

/** Refuses to change the text of what the panel has approved. @throws 409 'minutes-approved' */
export async function requireUnapproved(db: Db, meetingId: string): Promise<void> {
  if (await isApproved(db, meetingId)) throw conflict('minutes-approved');
}

/** Whether the panel has said yes to the minutes of a meeting. */
export async function isApproved(db: Db, meetingId: string): Promise<boolean> {
  const row = await minutesOf(db, meetingId);
  if (row === null || row.state === 'review') return false;
  return row.state !== 'ready' || (await approvalOf(db, row)) !== null;
}

/** The panel's yes to these minutes, once a meeting has said it. */
export async function approvalOf(
  db: Db,
  { approval_case_id }: MinutesRow,
): Promise<ApprovingDecision | null> {
  if (approval_case_id === null) return null;
  const [found] = await db.query<ApprovingDecision>(
    `SELECT d.id, d.decided_at, d.text, i.meeting_id, m.number, m.year, c.number AS case_number,
      c.year AS case_year FROM decision d JOIN agenda_item i ON i.id = d.item_id
      JOIN meeting m ON m.id = i.meeting_id JOIN panel_case c ON c.id = i.case_id
      JOIN proposal p ON p.id = d.proposal_id
      WHERE i.case_id = $1 AND d.outcome = 'adopted' AND p.kind = 'main' ORDER BY d.decided_at, d.id`,
    [approval_case_id],
  );
  return found ?? null;
}

export function readersOf(db: Db, { id }: MinutesRow): Promise<ReaderRow[]> {
  const find = 'SELECT id, person_id, fine_at, version FROM minutes_reader WHERE minutes_id = $1';
  return db.query<ReaderRow>(`${find} ORDER BY id`, [id]);
}

export function commentsOf(db: Db, { id }: MinutesRow): Promise<CommentRow[]> {
  const find = 'SELECT * FROM minutes_comment WHERE minutes_id = $1 ORDER BY written_at, id';
  return db.query<CommentRow>(find, [id]);
}

/** One comment. @throws not-found */
export async function commentById(db: Db, id: string): Promise<CommentRow> {
  const [row] = await db.query<CommentRow>('SELECT * FROM minutes_comment WHERE id = $1', [id]);
  if (!row) throw notFound();
  return row;
}

export function mentionAnswers(db: Db, { id }: MinutesRow): Promise<MentionRow[]> {
  return db.query<MentionRow>('SELECT * FROM minutes_mention WHERE minutes_id = $1', [id]);
}

export function addendaOf(db: Db, { id }: MinutesRow): Promise<AddendumRow[]> {
  const find = 'SELECT * FROM minutes_addendum WHERE minutes_id = $1 ORDER BY number';
  return db.query<AddendumRow>(find, [id]);
}
