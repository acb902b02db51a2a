import { Actor } from '../kernel/actor';
import { signedOut } from '../kernel/problem';

/** The person behind the actor. @throws 401 for nobody */
export function personOf({ personId }: Actor): string {
  if (personId === null) throw signedOut();
  return personId;
}
