import { Db } from '../../kernel/db';
import type { PanelOnDay, PanelReader } from '../attendance/panel-on-day';
import type { Judged } from '../attendance/room';
import { Chair, ChairFacts, chairOf, mayTakeChair } from '../rules/chair';
import { handedTo, RoomActs } from './room-acts';

/** Who chairs, by what, and whom the chair can be given to. */
export interface ChairNow extends Chair {
  mayTake: string[];
}

/**
 * Who chairs in a case (UP 4.1). Service is looked up only when neither office holder can.
 * @param at the instant the case is judged at
 * @param candidateIds who stands in the election that is held; none of them chairs
 */
export async function chairNow(
  { panel, acts }: { panel: PanelOnDay; acts: RoomActs },
  judged: Judged,
  at: string,
  reader: PanelReader,
  candidateIds: readonly string[],
  db?: Db,
): Promise<ChairNow> {
  const { leaderId, deputyLeaderId } = panel;
  const sitting = judged.presence.seats.flatMap(({ state, sitterId }) =>
    state === 'present' && sitterId !== null ? [sitterId] : [],
  );
  const officesThere = [leaderId, deputyLeaderId].every((id) => id && sitting.includes(id));
  const served = officesThere ? new Map<string, number>() : await reader.daysServed(panel.day, db);
  const facts: ChairFacts = {
    leaderId,
    deputyLeaderId,
    present: sitting.map((personId) => ({ personId, daysServed: served.get(personId) ?? 0 })),
    recusedIds: judged.facts.recusedIds,
    candidateIds,
    handedTo: handedTo(acts, at),
  };
  return { ...chairOf(facts), mayTake: mayTakeChair(facts) };
}
