import type { Actor } from '../../kernel/actor';

/** A pause is the person's own affair; the coordinator enters it for whoever asks for it. */
export function mayActFor(actor: Actor, personId: string): boolean {
  return actor.personId === personId || actor.roles.has('coordinator');
}
