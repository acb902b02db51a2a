import { Actor } from '../kernel/actor';
import { forbidden } from '../kernel/problem';
import type { PanelOnDay } from './attendance/panel-on-day';
import type { Room } from './attendance/room';
import type { ItemRow } from './meeting-rows';

type ClosedItem = Pick<ItemRow, 'id' | 'closed' | 'started_at'>;

/**
 * Whether the actor may know what is said and written in an item. An open item is for the panel. A closed one is
 * for the representatives, and for alternates who sit in it, when they have signed (UP 6.1) and are not recused.
 * The coordinator is under an employee's own duty.
 */
export function mayReadClosed(
  { panel, room }: { panel: PanelOnDay; room: Room },
  item: ClosedItem,
  actor: Actor,
): boolean {
  if (item.closed === 0) return true;
  const { personId, roles } = actor;
  if (personId === null) return false;
  if (isRecusedIn(room, item.id, personId)) return false;
  if (roles.has('coordinator')) return true;
  return panel.signedIds.has(personId) && sitsOrMaySit({ panel, room }, item, actor);
}

/**
 * An alternate belongs to the panel without being a member of it: what is closed opens to the one who was called
 * for that case and had not left before it began, or who acts in a vacant seat.
 */
function sitsOrMaySit(
  { panel, room }: { panel: PanelOnDay; room: Room },
  item: ClosedItem,
  { personId, roles }: Actor,
): boolean {
  if (roles.has('representative') || !roles.has('alternate')) return true;
  if (panel.acting.some((acting) => acting.personId === personId)) return true;
  return room.calls.some(
    (call) =>
      call.person_id === personId &&
      (call.item_id === null || call.item_id === item.id) &&
      (call.ended_at === null || (item.started_at !== null && call.ended_at > item.started_at)),
  );
}

/** Recused in the case now. */
export function isRecusedIn(room: Room, itemId: string, personId: string): boolean {
  return room.recusals.some(
    (each) => each.item_id === itemId && each.person_id === personId && each.ended_at === null,
  );
}

/** @throws 403: 'declaration-missing' and 'not-called' say what is lacking, the recused are only refused */
export function requireOpenTo(
  live: { panel: PanelOnDay; room: Room },
  item: ClosedItem,
  actor: Actor,
): void {
  if (mayReadClosed(live, item, actor)) return;
  const { personId } = actor;
  if (personId === null || isRecusedIn(live.room, item.id, personId)) throw forbidden();
  throw forbidden(live.panel.signedIds.has(personId) ? 'not-called' : 'declaration-missing');
}

/** Coordinator, leader and deputy leader prepare meetings and see drafts. */
export function prepares({ roles }: Actor): boolean {
  return roles.has('coordinator') || roles.has('leader') || roles.has('deputyLeader');
}
