import { Actor, Role } from '../src/kernel/actor';
import { Tx } from '../src/kernel/unit-of-work';

/** The people of the example panel by name. */
export type People = ReadonlyMap<string, string>;

/** Everyone who has been entered. */
export async function peopleIn(tx: Tx): Promise<People> {
  const rows = await tx.query<{ id: string; name: string }>('SELECT id, name FROM person');
  return new Map(rows.map(({ id, name }) => [name, id]));
}

/** Somebody who acts in the example's history, sure of who they are. */
export function actor(people: People, name: string, role: Role): Actor {
  const roles = new Set([role]);
  return { personId: idOf(people, name), accountId: null, sessionId: null, roles, assurance: 2 };
}

/** @throws Error when nobody is called so */
export function idOf(people: People, name: string): string {
  const id = people.get(name);
  if (id === undefined) throw new Error(`The example panel has no ${name}`);
  return id;
}
