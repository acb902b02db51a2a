import { Db } from '../../kernel/db';

/** The chair was given to somebody from one instant to another; null = still. */
export interface Handover {
  id: string;
  person_id: string;
  /** 'handover' between offices, 'panel' when the panel picked among equals. */
  kind: 'handover' | 'panel';
  started_at: string;
  ended_at: string | null;
}

/** A pause of the whole meeting, in minutes as planned. */
export interface Pause {
  id: string;
  minutes: number;
  started_at: string;
  ended_at: string | null;
}

/** What was arranged in one meeting, oldest first. */
export interface RoomActs {
  handovers: Handover[];
  pauses: Pause[];
}

const ACTS = `SELECT 'pause' AS what, id, minutes, '' AS person_id, '' AS kind, started_at, ended_at
    FROM meeting_pause WHERE meeting_id = $1
  UNION ALL SELECT 'chair', id, 0, person_id, kind, started_at, ended_at
    FROM chair_handover WHERE meeting_id = $2
  ORDER BY started_at, id`;

/** Pauses and handovers of a meeting, in one query. */
export async function roomActs(db: Db, meetingId: string): Promise<RoomActs> {
  const rows = await db.query<Handover & Pause & { what: string }>(ACTS, [meetingId, meetingId]);
  return {
    handovers: rows.filter(({ what }) => what === 'chair'),
    pauses: rows.filter(({ what }) => what === 'pause'),
  };
}

/** The pause that runs; null when the meeting goes on. */
export function runningPause({ pauses }: RoomActs): Pause | null {
  return pauses.find(({ ended_at }) => ended_at === null) ?? null;
}

/** Who holds the chair by handover at an instant; null when the rule's order stands alone. */
export function handedTo({ handovers }: RoomActs, at: string): string | null {
  const runs = handovers.findLast(
    ({ started_at, ended_at }) => started_at <= at && (ended_at === null || ended_at > at),
  );
  return runs?.person_id ?? null;
}

/** Milliseconds of pause between two instants: time that is no case's. A pause that runs counts until `to`. */
export function pausedBetween({ pauses }: RoomActs, from: string, to: string): number {
  return pauses.reduce((sum, { started_at, ended_at }) => {
    const begun = Math.max(Date.parse(started_at), Date.parse(from));
    const ended = Math.min(Date.parse(ended_at ?? to), Date.parse(to));
    return sum + Math.max(0, ended - begun);
  }, 0);
}
