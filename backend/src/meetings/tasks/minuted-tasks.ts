import type { Db } from '../../kernel/db';
import type { Tx } from '../../kernel/tx';
import type { MeetingRow } from '../meeting-rows';
import { tasksOf } from './task-rows';

/** A task as the meeting gave it: what is changed afterwards is no part of the minutes. */
export interface MinutedTask {
  itemId: string;
  text: string;
  ownerId: string;
  /** 'YYYY-MM-DD' */
  dueOn: string;
}

type Kept = Omit<MinutedTask, 'itemId'>;

/** As the meeting ends: keeps what it gave, but for what it gave up again. */
export async function keepTasks(tx: Tx, meetingId: string): Promise<void> {
  for (const { id, text, ownerId, dueOn, state } of await tasksOf(tx, meetingId)) {
    if (state === 'dropped') continue;
    const kept: Kept = { text, ownerId, dueOn };
    const keep = 'UPDATE meeting_task SET minuted = $1 WHERE id = $2';
    await tx.execute(keep, [JSON.stringify(kept), id]);
  }
}

/** What a meeting gave people to do, earliest day first; while it goes on, what it has given so far. */
export async function minutedTasks(db: Db, { id, state }: MeetingRow): Promise<MinutedTask[]> {
  if (state === 'live') {
    const given = await tasksOf(db, id);
    return given
      .filter((task) => task.state !== 'dropped')
      .map(({ itemId, text, ownerId, dueOn }) => ({ itemId, text, ownerId, dueOn }));
  }
  const rows = await db.query<{ itemId: string; minuted: string }>(
    `SELECT t.item_id AS "itemId", t.minuted FROM meeting_task t
      JOIN agenda_item i ON i.id = t.item_id
      WHERE i.meeting_id = $1 AND t.minuted IS NOT NULL ORDER BY t.made_at, t.id`,
    [id],
  );
  return rows
    .map(({ itemId, minuted }) => ({ itemId, ...(JSON.parse(minuted) as Kept) }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}
