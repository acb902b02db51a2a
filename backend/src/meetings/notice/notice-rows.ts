import { Db } from '../../kernel/db';
import type { CalendarMethod } from '../../kernel/calendar-event';
import type { MailLanguage } from '../../texts/mail';
import type { NoticeMailKind } from '../../texts/notice-words';
import type { MeetingMode } from '../meeting.view';

export type NoticeKind = 'notice' | 'correction' | 'moved' | 'cancelled';
export type NoticeRole = 'representative' | 'alternate' | 'coordinator';

/** One notice of a meeting, with the meeting as it stood when it was sent. Instants are ISO UTC. */
export interface NoticeRow {
  id: string;
  meeting_id: string;
  number: number;
  kind: NoticeKind;
  sent_at: string;
  sent_by: string | null;
  answer_by: string | null;
  note: string | null;
  starts_at: string;
  ends_at: string;
  place: string;
  mode: MeetingMode;
  due_on: string;
  days_late: number;
}

/** What one person was sent, frozen: the text is as it left, but for the link that is theirs alone. */
export interface ReceiptRow {
  id: string;
  meeting_id: string;
  notice_id: string;
  person_id: string;
  role: NoticeRole;
  kind: NoticeMailKind;
  channel: 'mail' | 'letter';
  to_address: string | null;
  language: MailLanguage;
  subject: string;
  body: string;
  sequence: number;
  /** Null for a mail without a calendar part. */
  method: CalendarMethod | null;
  starts_at: string;
  ends_at: string;
  place: string;
  mode: MeetingMode;
  sent_at: string;
  posted_at: string | null;
  version: number;
}

/** A meeting's notices, oldest first. */
export function noticesOf(db: Db, meetingId: string): Promise<NoticeRow[]> {
  return db.query<NoticeRow>('SELECT * FROM meeting_notice WHERE meeting_id = $1 ORDER BY number', [
    meetingId,
  ]);
}

/** The newest; null while no notice has gone out. */
export async function lastNotice(db: Db, meetingId: string): Promise<NoticeRow | null> {
  return (await noticesOf(db, meetingId)).at(-1) ?? null;
}

/** Everything that went to anybody about a meeting, oldest first. */
export function receiptsOf(db: Db, meetingId: string): Promise<ReceiptRow[]> {
  return db.query<ReceiptRow>(
    'SELECT * FROM notice_receipt WHERE meeting_id = $1 ORDER BY sent_at, id',
    [meetingId],
  );
}

/** Null when there is none. */
export async function receiptById(db: Db, id: string): Promise<ReceiptRow | null> {
  const [row] = await db.query<ReceiptRow>('SELECT * FROM notice_receipt WHERE id = $1', [id]);
  return row ?? null;
}
