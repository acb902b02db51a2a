import { Db } from '../../kernel/db';

export interface DissentRow {
  id: string;
  decision_id: string;
  person_id: string;
  text: string;
  version: number;
}

/** What people wanted said in the minutes about decisions of one meeting, oldest first. */
export function dissentsIn(db: Db, meetingId: string): Promise<DissentRow[]> {
  return db.query<DissentRow>(
    'SELECT s.id, s.decision_id, s.person_id, s.text, s.version FROM dissent s ' +
      'JOIN decision d ON d.id = s.decision_id JOIN agenda_item i ON i.id = d.item_id ' +
      'WHERE i.meeting_id = $1 ORDER BY s.written_at, s.id',
    [meetingId],
  );
}
