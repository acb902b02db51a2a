import { Db } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import { Tx } from '../../kernel/tx';
import type { MeetingRow } from '../meeting-rows';
import { MeetingChangeView } from '../meeting.view';

/** Newest last. */
export function changesOf(db: Db, meetingId: string): Promise<MeetingChangeView[]> {
  return db.query<MeetingChangeView>(
    `SELECT kind, reason, starts_at AS "startsAt", ends_at AS "endsAt", place, mode,
      changed_at AS "changedAt" FROM meeting_change WHERE meeting_id = $1 ORDER BY changed_at, id`,
    [meetingId],
  );
}

/** Keeps how the meeting stood before it was changed. */
export async function keepChange(
  tx: Tx,
  kind: MeetingChangeView['kind'],
  reason: string,
  before: Pick<MeetingRow, 'id' | 'starts_at' | 'ends_at' | 'place' | 'mode'>,
  changed_at: string,
): Promise<void> {
  const { id: meeting_id, starts_at, ends_at, place, mode } = before;
  const row = { id: newId(), meeting_id, kind, reason, starts_at, ends_at, place, mode };
  await tx.insert('meeting_change', { ...row, changed_at });
}
