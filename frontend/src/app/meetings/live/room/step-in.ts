import type { LiveView, SubstituteDto } from '../../../api/schema';
import { isHere } from '../is-here';
import type { LiveStore } from '../live-store';

/** Calls an alternate, who is here by that: a person already registered keeps the way they take part. */
export async function stepIn(store: LiveStore, body: SubstituteDto): Promise<LiveView> {
  const called = await store.send(store.path('substitutions'), body);
  const person = called.presences.find(({ personId }) => personId === body.alternateId);
  if (person && isHere(person)) return called;
  const present = { personId: body.alternateId, state: 'present' };
  return store.send(store.path('attendance'), present);
}
