import { Role } from '../kernel/actor';

/** Roles as a session remembers them: the same set always reads the same. */
export function heldRoles(roles: Iterable<Role>): string {
  return [...roles].sort().join(' ');
}
