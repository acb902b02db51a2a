import { Db } from '../../kernel/db';
import { osloDate } from '../../kernel/oslo';
import { badInput } from '../../kernel/problem';
import { StatutesReader } from '../../statutes/statutes-reader';
import { MeetingRow } from '../meeting-rows';

/** @throws 400 for a goal that the statutes of the meeting's day do not have */
export async function checkGoal(
  goal: string | null | undefined,
  meeting: MeetingRow,
  statutes: StatutesReader,
  db: Db,
): Promise<void> {
  if (goal === null || goal === undefined) return;
  const { data } = await statutes.inForce(osloDate(meeting.starts_at), db);
  if (!data.goals.some(({ id }) => id === goal)) {
    throw badInput([{ field: 'goal', constraint: 'known' }]);
  }
}
