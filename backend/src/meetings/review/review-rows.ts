import { Db } from '../../kernel/db';
import { hashOf } from '../../kernel/secret-words';
import { ItemRow } from '../meeting-rows';
import type { AgendaReviewView } from './agenda-review.view';

export interface ReviewRow {
  kind: 'sent' | 'comment' | 'approved';
  by: string | null;
  text: string;
  agenda: string;
  at: string;
}

/** What AU has said of a meeting's agenda, oldest first. */
export function reviewsOf(db: Db, meetingId: string): Promise<ReviewRow[]> {
  return db.query<ReviewRow>(
    `SELECT r.kind, p.name AS "by", r.text, r.agenda_hash AS "agenda", r.made_at AS "at"
     FROM agenda_review r LEFT JOIN person p ON p.id = r.person_id
     WHERE r.meeting_id = $1 ORDER BY r.made_at, r.id`,
    [meetingId],
  );
}

/** Changes with everything AU says yes to: which cases, in which order, with what time and type. */
export function agendaHash(items: readonly ItemRow[]): string {
  const parts = items.map(({ case_id, title, type, minutes, goal, closed }) =>
    JSON.stringify([case_id, title, type, minutes, goal, closed]),
  );
  return hashOf(JSON.stringify(parts));
}

/** Approved only while the agenda is the one that was approved; sent again, it waits again. */
export function reviewState(rows: readonly ReviewRow[], agenda: string): AgendaReviewView['state'] {
  const last = rows.filter(({ kind }) => kind !== 'comment').at(-1);
  if (!last) return 'none';
  if (last.kind === 'sent') return 'sent';
  return last.agenda === agenda ? 'approved' : 'changed';
}
