import { Db } from '../../kernel/db';

/** Somebody who was asked to read a draft and has said nothing of it. */
export interface SilentRow {
  /** Of the asking, so that each is reminded of each draft once. */
  id: string;
  person_id: string;
  name: string;
  asked_at: string;
  meeting_id: string;
  number: number;
  year: number;
  /** 'YYYY-MM-DD', the last day. */
  objections_on: string;
}

/** Neither «ser bra ut» nor a comment, in rounds that go on; by person and meeting. */
export function silentReaders(db: Db): Promise<SilentRow[]> {
  return db.query<SilentRow>(
    `SELECT r.id, r.person_id, p.name, r.asked_at, m.id AS meeting_id, m.number, m.year, n.objections_on
      FROM minutes_reader r JOIN minutes n ON n.id = r.minutes_id JOIN meeting m ON m.id = n.meeting_id
      JOIN person p ON p.id = r.person_id
      WHERE n.state = 'review' AND r.fine_at IS NULL AND NOT EXISTS (SELECT 1 FROM minutes_comment c
      WHERE c.minutes_id = r.minutes_id AND c.author_id = r.person_id) ORDER BY m.starts_at, r.id`,
  );
}
