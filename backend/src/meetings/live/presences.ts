import { norwegianOrder } from '../../kernel/norwegian-order';
import { isRepresentative, nameOf, PanelOnDay } from '../attendance/panel-on-day';
import type { Judged, Room, Stay } from '../attendance/room';
import type { PresenceView, QuorumView } from './live.view';

const KINDS = ['representative', 'alternate', 'coordinator', 'guest'];
const STATES = ['present', 'alternate', 'absent', 'recused', 'vacant'];

/**
 * Everyone who belongs to the meeting: offices first, then by kind and name. Never by seat, since the place
 * in a list would tell the seat's number.
 */
export function presences(
  panel: PanelOnDay,
  room: Room,
  judged: Judged,
  seesSeats: boolean,
): PresenceView[] {
  const holders = panel.seats.flatMap(({ holderId }) => (holderId === null ? [] : [holderId]));
  const known = [
    ...holders,
    ...panel.alternateIds,
    ...(panel.coordinatorId ? [panel.coordinatorId] : []),
  ];
  const came = room.stays.map(({ person_id }) => person_id);
  return [...new Set([...known, ...came])]
    .map((id) => presenceOf(id, { panel, room, judged, seesSeats }))
    .sort((a, b) => rank(a) - rank(b) || norwegianOrder(a.name, b.name));
}

function rank({ office, kind }: PresenceView): number {
  if (office !== null) return office === 'leader' ? -2 : -1;
  return KINDS.indexOf(kind);
}

function presenceOf(
  personId: string,
  {
    panel,
    room,
    judged,
    seesSeats,
  }: { panel: PanelOnDay; room: Room; judged: Judged; seesSeats: boolean },
): PresenceView {
  const stays = room.stays.filter(({ person_id }) => person_id === personId);
  const last = stays.at(-1);
  const call = room.calls.findLast((each) => each.person_id === personId && each.ended_at === null);
  const sits = judged.presence.seats.find(({ sitterId }) => sitterId === personId);
  const own = panel.seats.find(({ holderId }) => holderId === personId);
  const here = stays.some(({ ended_at }) => ended_at === null);
  return {
    personId,
    name: nameOf(panel, personId),
    kind: kindOf(panel, personId),
    office: officeOf(panel, personId),
    state: stateOf(last, here),
    arrivedAt: stays[0]?.started_at ?? null,
    leftAt: here ? null : (last?.ended_at ?? null),
    substitutesFor: call?.for_person_id ? nameOf(panel, call.for_person_id) : null,
    substitutionId: call?.id ?? null,
    recused: judged.facts.recusedIds.includes(personId),
    seatNumber: seesSeats ? (sits?.number ?? own?.number ?? null) : null,
    signed: seesSeats ? panel.signedIds.has(personId) : null,
  };
}

function stateOf(last: Stay | undefined, here: boolean): PresenceView['state'] {
  if (!last) return 'absent';
  return here ? last.state : 'left';
}

export function kindOf(panel: PanelOnDay, personId: string): PresenceView['kind'] {
  if (isRepresentative(panel, personId)) return 'representative';
  if (panel.alternateIds.includes(personId)) return 'alternate';
  return panel.coordinatorId === personId ? 'coordinator' : 'guest';
}

export function officeOf(panel: PanelOnDay, personId: string): PresenceView['office'] {
  if (panel.leaderId === personId) return 'leader';
  return panel.deputyLeaderId === personId ? 'deputyLeader' : null;
}

/** The meter of one case. Segments stand by state and name: their order tells no seat number. */
export function quorumView(
  { presence, finding }: Judged,
  panel: PanelOnDay,
  seesSeats: boolean,
): QuorumView {
  const { needed, basis } = finding.facts as { needed: number; basis: number };
  return {
    present: presence.present,
    needed,
    basis,
    ok: finding.ok,
    seats: presence.seats
      .map(({ number, sitterId, holderId, state }) => {
        const personId = sitterId ?? holderId;
        const name = personId === null ? null : nameOf(panel, personId);
        return { personId, name, state, seatNumber: seesSeats ? number : null };
      })
      .sort(
        (a, b) =>
          STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
          (a.name ?? '').localeCompare(b.name ?? '', 'nb'),
      ),
    finding,
  };
}
