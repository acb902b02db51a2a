import { Db } from '../../kernel/db';

/** Part of an absence from the whole meeting; from one case it is the item's id. */
export const WHOLE = 'meeting';

/**
 * Somebody who will not sit, in a meeting or in one case. Open: somebody is or will be asked. Covered: an alternate has
 * said yes. Exhausted: nobody is left to ask. Back: they will sit after all.
 */
export interface AbsenceRow {
  id: string;
  meeting_id: string;
  person_id: string;
  item_id: string | null;
  /** '12/26', kept when the case is taken off the agenda; null for the whole meeting. */
  case_number: string | null;
  part: string;
  state: 'open' | 'covered' | 'exhausted' | 'back';
  /** Raised each time they are away anew; alternates asked before may be asked again. */
  round: number;
  since: string;
  ended_at: string | null;
  version: number;
}

/** An alternate asked to sit. Released: the representative came back, or the meeting was moved. */
export interface CallRow {
  id: string;
  absence_id: string;
  alternate_id: string;
  round: number;
  state: 'asked' | 'accepted' | 'declined' | 'expired' | 'released';
  asked_at: string;
  due_at: string;
  decided_at: string | null;
  version: number;
}

/** A call with the absence it is for. */
export type CallForAbsence = CallRow &
  Pick<AbsenceRow, 'person_id' | 'item_id' | 'case_number' | 'part'>;

/** Everyone who is or was away from a meeting, earliest first. */
export function absencesOf(db: Db, meetingId: string): Promise<AbsenceRow[]> {
  return db.query<AbsenceRow>(
    'SELECT * FROM meeting_absence WHERE meeting_id = $1 ORDER BY since, id',
    [meetingId],
  );
}

/** Every call of a meeting, earliest first. */
export function callsOf(db: Db, meetingId: string): Promise<CallForAbsence[]> {
  return db.query<CallForAbsence>(
    `SELECT c.*, a.person_id, a.item_id, a.case_number, a.part FROM alternate_call c
      JOIN meeting_absence a ON a.id = c.absence_id
      WHERE a.meeting_id = $1 ORDER BY c.asked_at, c.id`,
    [meetingId],
  );
}

/** Calls that bind: asked or accepted. */
export function standing({ state }: Pick<CallRow, 'state'>): boolean {
  return state === 'asked' || state === 'accepted';
}

/** An alternate who has said yes to sit for somebody, in the whole meeting or in one case. */
export interface ExpectedSubstitution {
  alternateId: string;
  forPersonId: string;
  itemId: string | null;
}

/** Who has said yes to sit for whom: proposed when the attendance is entered, never entered by itself. */
export async function expectedSubstitutions(
  db: Db,
  meetingId: string,
): Promise<ExpectedSubstitution[]> {
  return (await callsOf(db, meetingId))
    .filter(({ state }) => state === 'accepted')
    .map(({ alternate_id, person_id, item_id }) => {
      return { alternateId: alternate_id, forPersonId: person_id, itemId: item_id };
    });
}
