import { Db } from '../../kernel/db';
import type { Tx } from '../../kernel/unit-of-work';
import type { SignalView } from './chairing.view';

export interface SignalRow {
  person_id: string;
  kind: SignalView['kind'];
}

/** What people have told the chair and is not answered yet, earliest first. */
export function signalsOf(db: Db, meetingId: string): Promise<SignalRow[]> {
  return db.query<SignalRow>(
    'SELECT person_id, kind FROM room_signal WHERE meeting_id = $1 ORDER BY at, id',
    [meetingId],
  );
}

/** What one says about where one is: the last word counts. */
export const PLACES = ['here', 'remote', 'leaving'] as const;

/** The attendance has been registered: what the person had said about it is answered. */
export function answerSignals(tx: Tx, meetingId: string, personId: string): Promise<void> {
  return forget(tx, meetingId, personId, PLACES);
}

/** The meeting is over: nothing is left to answer. */
export async function forgetSignals(tx: Tx, meetingId: string): Promise<void> {
  await tx.execute('DELETE FROM room_signal WHERE meeting_id = $1', [meetingId]);
}

/** Answered, or taken back. */
export async function forget(
  tx: Tx,
  meetingId: string,
  personId: string,
  kinds: readonly SignalView['kind'][],
): Promise<void> {
  const sql = 'DELETE FROM room_signal WHERE meeting_id = $1 AND person_id = $2 AND kind = $3';
  for (const kind of kinds) await tx.execute(sql, [meetingId, personId, kind]);
}
