import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { Db, ReadDb } from '../kernel/db';
import { addDays, osloDate, osloInstant } from '../kernel/oslo';
import { Hiding } from './closing/hiding';
import type { MeetingMode, MeetingState } from './meeting.view';
import { MEETING_READERS } from './meetings.policy';
import { planOfYear } from './year/year-plan-rows';
import { PaperTexts, partColumns, runningText } from './papers/paper-texts';
import { readingMinutes } from './papers/readability';

/** A meeting as other slices see it. Instants in UTC. */
export interface MeetingSummary {
  id: string;
  number: number;
  year: number;
  startsAt: string;
  endsAt: string;
  place: string;
  mode: MeetingMode;
  state: MeetingState;
  version: number;
  cases: number;
  decisions: number;
  entries: number;
}

/** A case on an agenda and its paper; `readingMinutes` is null while no paper is released. */
export interface CaseSummary {
  caseId: string;
  itemId: string;
  caseNumber: string;
  title: string;
  type: string;
  closed: boolean;
  /** True when the title is the neutral one of a closed case. */
  hidden: boolean;
  goal: string | null;
  /** A standing item needs no paper. */
  standing: boolean;
  paper: 'none' | 'draft' | 'released';
  /** The paper says in plain words what the case is about. */
  summarised: boolean;
  readingMinutes: number | null;
}

type CaseRow = Omit<
  CaseSummary,
  'caseNumber' | 'closed' | 'hidden' | 'standing' | 'paper' | 'summarised' | 'readingMinutes'
> & {
  number: number;
  year: number;
  closed: number;
  standing: string | null;
  started_at: string | null;
  state: 'draft' | 'released' | null;
} & PaperTexts;

const SUMMARY = `SELECT m.id, m.number, m.year, m.starts_at AS "startsAt", m.ends_at AS "endsAt", m.place,
  m.mode, m.state, m.version,
  (SELECT CAST(count(*) AS integer) FROM agenda_item i WHERE i.meeting_id = m.id) AS cases,
  (SELECT CAST(count(*) AS integer) FROM decision d JOIN agenda_item i ON i.id = d.item_id
    JOIN proposal p ON p.id = d.proposal_id AND p.kind <> 'amendment'
    WHERE i.meeting_id = m.id) AS decisions,
  (SELECT CAST(count(*) AS integer) FROM minutes_entry e JOIN agenda_item i ON i.id = e.item_id
    WHERE i.meeting_id = m.id) AS entries
  FROM meeting m`;

const CASES = `SELECT c.id AS "caseId", i.id AS "itemId", i.started_at, c.number, c.year, c.title, c.type, c.closed,
  c.goal, c.standing, p.state, ${partColumns('p')}
  FROM agenda_item i JOIN panel_case c ON c.id = i.case_id LEFT JOIN paper p ON p.case_id = c.id
  WHERE i.meeting_id = $1 ORDER BY i.position, i.id`;

/** Whether somebody may read of meetings at all: the roles of the policy row `meeting.read`. */
export function readsMeetings({ roles }: Actor): boolean {
  return MEETING_READERS.some((role) => roles.has(role));
}

/** The only door to meetings for other slices. */
@Injectable()
export class MeetingReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly hiding: Hiding,
  ) {}

  /** The meeting held now, else the next one planned from this instant on; null when there is none. */
  async next(now: string, db: Db = this.readDb): Promise<MeetingSummary | null> {
    const [next] = await db.query<MeetingSummary>(
      `${SUMMARY} WHERE m.state = 'live' OR (m.state = 'planned' AND m.ends_at >= $1)
       ORDER BY CASE WHEN m.state = 'live' THEN 0 ELSE 1 END, m.starts_at LIMIT 1`,
      [now],
    );
    return next ?? null;
  }

  /** Held meetings nobody has written a word about (UP 4.3), oldest first. */
  heldWithoutMinutes(db: Db = this.readDb): Promise<MeetingSummary[]> {
    return db.query<MeetingSummary>(
      `${SUMMARY} WHERE m.state = 'closed' AND NOT EXISTS (SELECT 1 FROM minutes_entry e
       JOIN agenda_item i ON i.id = e.item_id WHERE i.meeting_id = m.id) ORDER BY m.starts_at`,
    );
  }

  /** The year's meetings in order; cancelled ones too. */
  ofYear(year: number, db: Db = this.readDb): Promise<MeetingSummary[]> {
    return db.query<MeetingSummary>(`${SUMMARY} WHERE m.year = $1 ORDER BY m.starts_at`, [year]);
  }

  /** Meetings after a day that were not cancelled, earliest first, by their day in Oslo. */
  async daysAfter(day: string, db: Db = this.readDb): Promise<{ day: string; held: boolean }[]> {
    const rows = await db.query<{ startsAt: string; state: MeetingState }>(
      `SELECT starts_at AS "startsAt", state FROM meeting
       WHERE state <> 'cancelled' AND starts_at >= $1 ORDER BY starts_at`,
      [osloInstant(`${addDays(day, 1)}T00:00`)],
    );
    return rows.map(({ startsAt, state }) => ({
      day: osloDate(startsAt),
      held: state === 'closed',
    }));
  }

  /** Instants at which planned meetings from this instant on begin, earliest first. */
  async plannedFrom(now: string, db: Db = this.readDb): Promise<string[]> {
    const find =
      'SELECT starts_at AS "startsAt" FROM meeting WHERE state = \'planned\' AND starts_at >= $1 ORDER BY starts_at';
    return (await db.query<{ startsAt: string }>(find, [now])).map(({ startsAt }) => startsAt);
  }

  /** Days the steering group meets that year, as entered when the year was planned. */
  async steeringDays(year: number, db: Db = this.readDb): Promise<string[]> {
    const plan = await planOfYear(db, year);
    return plan === null ? [] : (JSON.parse(plan.steeringDays) as string[]);
  }

  /** Years with meetings, newest first. */
  async years(db: Db = this.readDb): Promise<number[]> {
    const find = 'SELECT DISTINCT year FROM meeting ORDER BY year DESC';
    return (await db.query<{ year: number }>(find)).map(({ year }) => year);
  }

  /**
   * The cases of a meeting in order, with how long each released paper takes to read. A closed case the actor may not
   * read has the neutral title and no paper.
   */
  async casesFor(meetingId: string, actor: Actor, db: Db = this.readDb): Promise<CaseSummary[]> {
    const rows = await db.query<CaseRow>(CASES, [meetingId]);
    const hiding = await this.hiding.of(meetingId, rows.map(itemOf), actor, db);
    return rows.map((row) => {
      const { title, hidden } = hiding(itemOf(row));
      const paper = hidden ? ({ paper: 'none', readingMinutes: null } as const) : {};
      return { ...caseSummary(row), ...paper, title, hidden };
    });
  }
}

function itemOf({ itemId, closed, started_at, title }: CaseRow) {
  return { id: itemId, closed, started_at, title };
}

function caseSummary(row: CaseRow): Omit<CaseSummary, 'hidden'> {
  const { caseId, itemId, number, year, title, type, closed, goal, standing, state } = row;
  return {
    caseId,
    itemId,
    title,
    type,
    goal,
    caseNumber: `${number}/${String(year % 100).padStart(2, '0')}`,
    closed: closed === 1,
    standing: standing !== null,
    paper: state ?? 'none',
    summarised: state !== null && row.summary.trim() !== '',
    readingMinutes: state === 'released' ? readingMinutes(runningText(row)) : null,
  };
}
