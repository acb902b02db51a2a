import { Db } from '../../kernel/db';

export type MeetingAnswer = 'present' | 'online' | 'no';

/** One person's answer to the notice; null when it was taken back. How: signed in, by the link, or entered for them. */
export interface AnswerRow {
  id: string;
  meeting_id: string;
  person_id: string;
  answer: MeetingAnswer | null;
  how: 'signedIn' | 'link' | 'behalf';
  answered_at: string;
  version: number;
}

/** Every answer of a meeting, by person. */
export async function answersOf(db: Db, meetingId: string): Promise<Map<string, AnswerRow>> {
  const rows = await db.query<AnswerRow>(
    `SELECT id, meeting_id, person_id, answer, how, answered_at, version FROM meeting_answer
      WHERE meeting_id = $1`,
    [meetingId],
  );
  return new Map(rows.map((row) => [row.person_id, row]));
}
