import { Actor } from '../../kernel/actor';
import { prepares } from '../closed-items';
import type { TaskRow } from './task-rows';

/** The owner ends and reopens their own; coordinator, leader and deputy leader every one, and change them. */
export function mayDo(row: TaskRow, actor: Actor): string[] {
  if (prepares(actor)) return row.state === 'open' ? ['end', 'change'] : ['end'];
  const own = actor.personId !== null && actor.personId === row.ownerId;
  return own && row.state !== 'dropped' ? ['end'] : [];
}
