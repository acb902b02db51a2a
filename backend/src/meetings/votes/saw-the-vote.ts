import type { Room } from '../attendance/room';

/**
 * Who may see by name how people voted: those who were in the room while it was voted, and were not recused in the
 * case at any time until now. Everybody else reads the numbers.
 */
export function sawTheVote(
  room: Room,
  itemId: string,
  personId: string | null,
  { opened_at, ended_at }: { opened_at: string; ended_at: string | null },
): boolean {
  if (personId === null || ended_at === null) return false;
  const recused = room.recusals.some(
    (each) =>
      each.person_id === personId &&
      each.item_id === itemId &&
      (each.ended_at === null || each.ended_at > opened_at),
  );
  if (recused) return false;
  return room.stays.some(
    (stay) =>
      stay.person_id === personId &&
      stay.started_at <= ended_at &&
      (stay.ended_at === null || stay.ended_at > ended_at),
  );
}
