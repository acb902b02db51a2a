import { Actor } from '../kernel/actor';
import { forbidden } from '../kernel/problem';
import type { PanelOnDay } from './attendance/panel-on-day';
import type { Room } from './attendance/room';
import type { ItemRow } from './meeting-rows';

/**
 * Whether the actor may know what is said and written in an item. An open item is for the panel; a closed
 * one for those who have signed (UP 6.1) and were not recused in it. The coordinator is under an employee's
 * own duty.
 */
export function mayReadClosed(
  { panel, room }: { panel: PanelOnDay; room: Room },
  item: Pick<ItemRow, 'id' | 'closed'>,
  actor: Actor,
): boolean {
  if (item.closed === 0) return true;
  const { personId, roles } = actor;
  if (personId === null) return false;
  if (isRecusedIn(room, item.id, personId)) return false;
  return roles.has('coordinator') || panel.signedIds.has(personId);
}

/** Recused in the case now. */
export function isRecusedIn(room: Room, itemId: string, personId: string): boolean {
  return room.recusals.some(
    (each) => each.item_id === itemId && each.person_id === personId && each.ended_at === null,
  );
}

/** @throws 403: 'declaration-missing' tells the unsigned what to do, the recused are only refused */
export function requireOpenTo(
  live: { panel: PanelOnDay; room: Room },
  item: Pick<ItemRow, 'id' | 'closed'>,
  actor: Actor,
): void {
  if (mayReadClosed(live, item, actor)) return;
  const recused = actor.personId !== null && isRecusedIn(live.room, item.id, actor.personId);
  throw forbidden(recused ? 'forbidden' : 'declaration-missing');
}

/** Coordinator, leader and deputy leader prepare meetings and see drafts. */
export function prepares({ roles }: Actor): boolean {
  return roles.has('coordinator') || roles.has('leader') || roles.has('deputyLeader');
}
