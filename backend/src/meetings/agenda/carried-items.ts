import { Db } from '../../kernel/db';
import type { AgendaItemView, MeetingState, OtherMeetingView } from '../meeting.view';

type Carried = Pick<AgendaItemView, 'carriedFrom' | 'carriedTo'>;

interface Stop {
  caseId: string;
  meetingId: string;
  number: number;
  year: number;
  state: MeetingState;
  itemState: string;
}

export const NOT_CARRIED: Carried = { carriedFrom: null, carriedTo: null };

/** Where the cases of a meeting came from and went on to, by case; one that was dealt with went nowhere. */
export async function carriedOf(db: Db, meetingId: string): Promise<Map<string, Carried>> {
  const stops = await db.query<Stop>(
    `SELECT i.case_id AS "caseId", m.id AS "meetingId", m.number, m.year, m.state, i.state AS "itemState"
     FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id
     WHERE m.state <> 'cancelled' AND i.case_id IN (SELECT h.case_id FROM agenda_item h WHERE h.meeting_id = $1)
     ORDER BY m.starts_at, i.id`,
    [meetingId],
  );
  const cases = new Set(stops.map(({ caseId }) => caseId));
  return new Map(
    [...cases].map((caseId) => {
      const road = stops.filter((stop) => stop.caseId === caseId);
      const here = road.findIndex((stop) => stop.meetingId === meetingId);
      const from = here > 0 ? road[here - 1] : undefined;
      const to = here >= 0 ? road[here + 1] : undefined;
      return [caseId, { carriedFrom: left(from), carriedTo: left(road[here]) && other(to) }];
    }),
  );
}

/** The meeting, when it ended before it came to the case. */
function left(stop: Stop | undefined): OtherMeetingView | null {
  return stop?.state === 'closed' && stop.itemState === 'pending' ? other(stop) : null;
}

function other(stop: Stop | undefined): OtherMeetingView | null {
  return stop ? { meetingId: stop.meetingId, number: stop.number, year: stop.year } : null;
}
