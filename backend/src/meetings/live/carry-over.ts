import { conflict } from '../../kernel/problem';
import { Tx } from '../../kernel/tx';
import { placeItem } from '../agenda/place-item';
import { meetingById, requireState } from '../meeting-rows';
import type { CarryOverDto } from './close-meeting.dto';
import { itemIn, LiveMeeting } from './live-meeting';

/**
 * Puts cases the meeting did not come to on a later one. They keep their numbers, and the item stays where it was
 * too, so that both meetings show it.
 * @throws 409 for a case that was dealt with or is standing, and for a meeting that is not ahead
 */
export async function carryOver(
  tx: Tx,
  live: LiveMeeting,
  carry: readonly CarryOverDto[],
): Promise<void> {
  for (const { itemId, meetingId } of carry) {
    const item = itemIn(live, itemId);
    if (item.state !== 'pending' || item.standing !== null) throw conflict('item-treated');
    const later = await meetingById(tx, meetingId);
    requireState(later, 'planned');
    const { case_id: caseId, type, minutes } = item;
    await placeItem(tx, later.id, { caseId, type, minutes });
    await tx.audit('agendaItem.carriedOver', `case:${caseId}`, { from: itemId, to: later.id });
    tx.changed(`meeting:${later.id}`);
  }
}
