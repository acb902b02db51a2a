import { Db } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import { Tx } from '../../kernel/tx';
import type { MeetingRow } from '../meeting-rows';
import type { MeetingMode } from '../meeting.view';

/** Where a meeting is and how one takes part in it: all of it, for those who are invited. */
export interface MeetingPlace {
  mode: MeetingMode;
  /** The room, or what is said instead when there is none. */
  place: string;
  /** 'https://…'. Only for those who are invited to the meeting, and for those who prepare it. */
  joinLink: string | null;
  /** By telephone; protected as the link is. */
  dialIn: { number: string; code: string | null } | null;
  interpreter: string | null;
  supportPerson: string | null;
}

interface PlaceRow {
  joinLink: string | null;
  dialInNumber: string | null;
  dialInCode: string | null;
  interpreter: string | null;
  supportPerson: string | null;
}

/** What one enters about a meeting's place beside the room. */
export type PlaceWish = Partial<PlaceRow>;

/** How one takes part; a meeting in a room has no link, whatever was entered before. */
export async function placeOf(
  db: Db,
  { id, mode, place }: Pick<MeetingRow, 'id' | 'mode' | 'place'>,
): Promise<MeetingPlace> {
  const [row] = await db.query<PlaceRow>(
    `SELECT join_link AS "joinLink", dial_in_number AS "dialInNumber", dial_in_code AS "dialInCode",
      interpreter, support_person AS "supportPerson" FROM meeting_place WHERE meeting_id = $1`,
    [id],
  );
  const remote = mode === 'room' ? undefined : row;
  const number = remote?.dialInNumber ?? null;
  return {
    mode,
    place,
    joinLink: remote?.joinLink ?? null,
    dialIn: number === null ? null : { number, code: remote?.dialInCode ?? null },
    interpreter: row?.interpreter ?? null,
    supportPerson: row?.supportPerson ?? null,
  };
}

/**
 * Keeps what is entered beside the room; nothing of it goes to the audit log, which more people read.
 * @param mode a meeting in a room keeps no way in from elsewhere
 */
export async function keepPlace(
  tx: Tx,
  meetingId: string,
  mode: MeetingMode,
  wish: PlaceWish,
): Promise<void> {
  const remote = mode !== 'room';
  const said = (text: string | null | undefined) => text?.trim() || null;
  const number = remote ? said(wish.dialInNumber) : null;
  await tx.execute('DELETE FROM meeting_place WHERE meeting_id = $1', [meetingId]);
  await tx.insert('meeting_place', {
    id: newId(),
    meeting_id: meetingId,
    join_link: remote ? said(wish.joinLink) : null,
    dial_in_number: number,
    dial_in_code: number === null ? null : said(wish.dialInCode),
    interpreter: said(wish.interpreter),
    support_person: said(wish.supportPerson),
  });
}
