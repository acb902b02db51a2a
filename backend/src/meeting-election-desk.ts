import { Injectable } from '@nestjs/common';
import {
  CaseMeeting,
  ElectionCase,
  ElectionDesk,
  ElectionMeeting,
  ElectionRoom,
} from './elections/election-desk';
import { NOBODY } from './kernel/actor';
import { Db, ReadDb } from './kernel/db';
import { osloDate } from './kernel/oslo';
import { currentContext } from './kernel/request-context';
import { Tx } from './kernel/tx';
import { AddAgendaItem } from './meetings/agenda/add-agenda-item';
import { EarlierReadings } from './meetings/live/earlier-readings';
import { judgeItem, LiveMeetings } from './meetings/live/live-meeting';
import { caseNumber } from './meetings/meeting-rows';
import { kindOf } from './meetings/live/presences';

/** Minutes set aside for an election; the coordinator changes them on the agenda. */
const MINUTES = 20;

/** Cases and agendas for elections, answered by meetings: the same act as when the coordinator raises one. */
@Injectable()
export class MeetingElectionDesk extends ElectionDesk {
  constructor(
    private readonly readDb: ReadDb,
    private readonly add: AddAgendaItem,
    private readonly live: LiveMeetings,
    private readonly earlier: EarlierReadings,
  ) {
    super();
  }

  override raise(tx: Tx, meetingId: string, title: string): Promise<string> {
    const actor = currentContext()?.actor ?? NOBODY;
    return this.add.add(tx, meetingId, { title, type: 'election', minutes: MINUTES }, actor);
  }

  override async cases(caseIds: readonly string[], db: Db = this.readDb): Promise<ElectionCase[]> {
    if (caseIds.length === 0) return [];
    const places = caseIds.map((_, i) => `$${i + 1}`).join(', ');
    const rows = await db.query<CaseRow>(
      `SELECT c.id, c.number AS case_number, c.year AS case_year, c.title, m.id AS meeting_id, m.number,
        m.year, m.starts_at, m.state, i.id AS item_id, i.state AS item_state
        FROM panel_case c LEFT JOIN agenda_item i ON i.case_id = c.id
        LEFT JOIN meeting m ON m.id = i.meeting_id WHERE c.id IN (${places}) ORDER BY m.starts_at, i.id`,
      caseIds,
    );
    // The last agenda a case came to is where it stands.
    const standing = [...new Map(rows.map((row) => [row.id, caseOf(row)])).values()];
    const beside = await this.earlier.beside(caseIds, db);
    return standing.map((each) => ({
      ...each,
      settledBeside: beside.get(each.caseId) ?? new Set<string>(),
    }));
  }

  override async room(caseId: string, db: Db): Promise<ElectionRoom | null> {
    const [standing] = await this.cases([caseId], db);
    if (!standing?.meeting) return null;
    const live = await this.live.loadByItem(standing.meeting.itemId, db);
    const { meeting, panel, room, item } = live;
    const judged = judgeItem(live, item);
    const sitting = (state: string) =>
      judged.presence.seats.flatMap((seat) =>
        seat.state === state && seat.sitterId !== null ? [seat.sitterId] : [],
      );
    const here = room.stays.filter(({ ended_at }) => ended_at === null);
    return {
      meetingId: meeting.id,
      atHand: meeting.state === 'live' && item.state === 'current',
      representativeIds: sitting('present'),
      alternateIds: sitting('alternate'),
      presentIds: here
        .map(({ person_id }) => person_id)
        .filter((personId) => kindOf(panel, personId) !== 'guest'),
      quorum: judged.finding,
      chairId: await this.live.chair(live, item, db),
    };
  }

  override async meetings(db: Db = this.readDb): Promise<ElectionMeeting[]> {
    const rows = await db.query<MeetingCaseRow>(
      `SELECT m.id, m.number, m.year, m.starts_at, c.id AS case_id, c.number AS case_number,
        c.year AS case_year, c.title FROM meeting m
        LEFT JOIN agenda_item i ON i.meeting_id = m.id AND i.state <> 'done'
          AND i.case_id IN (SELECT id FROM panel_case WHERE type = 'election' AND closed = 0)
        LEFT JOIN panel_case c ON c.id = i.case_id
        WHERE m.state IN ('planned', 'live') ORDER BY m.starts_at, m.id, i.position`,
    );
    const meetings = new Map<string, ElectionMeeting>();
    for (const row of rows) {
      const { id, number, year, starts_at, case_id, title } = row;
      const known = meetings.get(id) ?? { id, number, year, day: osloDate(starts_at), cases: [] };
      if (case_id !== null) known.cases.push({ caseId: case_id, label: caseNumber(row), title });
      meetings.set(id, known);
    }
    return [...meetings.values()];
  }
}

interface CaseRow {
  id: string;
  case_number: number;
  case_year: number;
  title: string;
  /** Null for a case that no agenda has. */
  meeting_id: string | null;
  number: number;
  year: number;
  starts_at: string;
  state: CaseMeeting['state'];
  item_id: string;
  item_state: CaseMeeting['itemState'];
}

interface MeetingCaseRow {
  id: string;
  number: number;
  year: number;
  starts_at: string;
  case_id: string | null;
  case_number: number;
  case_year: number;
  title: string;
}

function caseOf(row: CaseRow): Omit<ElectionCase, 'settledBeside'> {
  const { id, title, meeting_id, number, year, starts_at, state, item_id, item_state } = row;
  const meeting =
    meeting_id === null
      ? null
      : {
          id: meeting_id,
          number,
          year,
          day: osloDate(starts_at),
          state,
          itemId: item_id,
          itemState: item_state,
        };
  return { caseId: id, label: caseNumber(row), title, meeting };
}
