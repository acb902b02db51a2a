import { Db } from '../../kernel/db';
import type { ItemRow } from '../meeting-rows';
import type { AttendanceMode, Attendee, CaseFacts } from '../rules/presence';
import { caseQuorum } from '../rules/quorum';
import type { PanelOnDay } from './panel-on-day';

/** Somebody was there from one instant to another; null = still there. */
export interface Stay {
  id: string;
  person_id: string;
  state: AttendanceMode;
  started_at: string;
  ended_at: string | null;
}

/** An alternate called for somebody, or acting in a vacant seat; with an item only in that case. */
export interface Call {
  id: string;
  person_id: string;
  for_person_id: string | null;
  seat_id: string | null;
  item_id: string | null;
  by_decision: string | null;
  started_at: string;
  ended_at: string | null;
}

/** Recused in a case, and so in every meeting it comes to; the item is the one of the meeting at hand. */
export interface Recused {
  id: string;
  person_id: string;
  item_id: string;
  started_at: string;
  ended_at: string | null;
}

/** What happened in the room of one meeting, oldest first. */
export interface Room {
  stays: Stay[];
  calls: Call[];
  recusals: Recused[];
}

type Event = Omit<Call, 'by_decision'> & {
  kind: string;
  state: string;
  by_decision: string | null;
};

const ROOM = `SELECT 'stay' AS kind, id, person_id, state, NULL AS for_person_id, NULL AS seat_id,
    NULL AS item_id, NULL AS by_decision, arrived_at AS started_at, left_at AS ended_at
    FROM attendance WHERE meeting_id = $1
  UNION ALL SELECT 'call', id, alternate_id, '', for_person_id, seat_id, item_id, by_decision,
    started_at, ended_at FROM substitution WHERE meeting_id = $2
  UNION ALL SELECT 'recusal', r.id, r.person_id, '', NULL, NULL, i.id, NULL, r.started_at, r.ended_at
    FROM agenda_item i JOIN agenda_item o ON o.case_id = i.case_id JOIN recusal r ON r.item_id = o.id
    WHERE i.meeting_id = $3
  ORDER BY started_at, id`;

/** Everything that happened in the room, in one query. */
export async function roomOf(db: Db, meetingId: string): Promise<Room> {
  const events = await db.query<Event>(ROOM, [meetingId, meetingId, meetingId]);
  const of = (kind: string) => events.filter((each) => each.kind === kind);
  return {
    stays: of('stay') as unknown as Stay[],
    calls: of('call'),
    recusals: of('recusal') as unknown as Recused[],
  };
}

/** The part of an item that decides who sits where; null stands for no case at hand. */
export type CaseAtHand = Pick<ItemRow, 'id' | 'started_at' | 'closed'> | null;

/** The room at an instant as the rules want it, for one case. */
export function caseFacts(panel: PanelOnDay, room: Room, item: CaseAtHand, at: string): CaseFacts {
  const runs = (each: { started_at: string; ended_at: string | null }) =>
    each.started_at <= at && (each.ended_at === null || each.ended_at > at);
  const seatNumber = new Map(panel.seats.map(({ id, number }) => [id, number]));
  return {
    seats: panel.seats.map(({ number, holderId }) => ({ number, holderId })),
    attendees: room.stays.filter(runs).map(attendee),
    alternateIds: panel.alternateIds,
    substitutions: [
      ...room.calls
        .filter((call) => runs(call) && (call.item_id === null || call.item_id === item?.id))
        .map((call) => ({
          alternateId: call.person_id,
          forPersonId: call.for_person_id,
          seatNumber: call.seat_id === null ? null : (seatNumber.get(call.seat_id) ?? null),
          byDecision: call.by_decision,
        })),
      ...panel.acting.map(({ personId, seatNumber: number, decision }) => ({
        alternateId: personId,
        forPersonId: null,
        seatNumber: number,
        byDecision: decision,
      })),
    ],
    recusedIds: room.recusals
      .filter((each) => runs(each) && each.item_id === item?.id)
      .map(({ person_id }) => person_id),
    caseStartedAt: item?.started_at ?? null,
    closed: item?.closed === 1,
    signedIds: [...panel.signedIds],
  };
}

function attendee({ person_id, state, started_at }: Stay): Attendee {
  return { personId: person_id, mode: state, arrivedAt: started_at };
}

/** Who sits where in one case at an instant, and whether that is enough to decide (UP 3.4). */
export function judge(panel: PanelOnDay, room: Room, item: CaseAtHand, at: string) {
  const { data, interpretations } = panel.statutes;
  const facts = caseFacts(panel, room, item, at);
  return { facts, ...caseQuorum(facts, data, interpretations) };
}

export type Judged = ReturnType<typeof judge>;
