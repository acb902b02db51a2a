import { Db } from '../../kernel/db';
import { conflict, notFound } from '../../kernel/problem';
import type { MeetingMode } from '../meeting.view';
import type { YearFacts } from '../rules/day-concerns';
import { STEERING_LEAD_DAYS } from '../rules/annual-wheel';
import type { SchoolRegion, SchoolYear } from '../rules/school-holidays';

export type YearPlanState = 'draft' | 'polling' | 'adopted';

/** The plan of one year as stored. */
export interface YearPlanRow {
  id: string;
  year: number;
  state: YearPlanState;
  region: SchoolRegion;
  /** JSON list of days. */
  steeringDays: string;
  /** Local times in Oslo, 'HH:mm'. */
  startTime: string;
  endTime: string;
  place: string;
  mode: MeetingMode;
  pollClosesOn: string | null;
  version: number;
}

/** One meeting of the plan; `meetingId` once the plan is adopted. */
export interface PlannedRow {
  id: string;
  planId: string;
  number: number;
  chosenDay: string | null;
  meetingId: string | null;
  version: number;
}

/** A day one of the plan's meetings may be on. */
export interface CandidateRow {
  id: string;
  plannedId: string;
  day: string;
}

const PLAN = `SELECT id, year, state, region, steering_days AS "steeringDays", start_time AS "startTime",
  end_time AS "endTime", place, mode, poll_closes_on AS "pollClosesOn", version FROM year_plan`;

const PLANNED = `SELECT id, plan_id AS "planId", number, chosen_day AS "chosenDay",
  meeting_id AS "meetingId", version FROM planned_meeting`;

/** Null when the year has no plan. */
export async function planOfYear(db: Db, year: number): Promise<YearPlanRow | null> {
  const [row] = await db.query<YearPlanRow>(`${PLAN} WHERE year = $1`, [year]);
  return row ?? null;
}

/** @throws 404 */
export async function requirePlan(db: Db, year: number): Promise<YearPlanRow> {
  const plan = await planOfYear(db, year);
  if (plan === null) throw notFound();
  return plan;
}

/** The plan with this id. @throws 404 */
export async function planById(db: Db, id: string): Promise<YearPlanRow> {
  const [row] = await db.query<YearPlanRow>(`${PLAN} WHERE id = $1`, [id]);
  if (!row) throw notFound();
  return row;
}

/** The plan whose dates are asked about now; the earliest year when there are two. */
export async function planAskedAbout(db: Db): Promise<YearPlanRow | null> {
  const [row] = await db.query<YearPlanRow>(`${PLAN} WHERE state = 'polling' ORDER BY year`);
  return row ?? null;
}

/** The plan's meetings in order. */
export function plannedOf(db: Db, planId: string): Promise<PlannedRow[]> {
  return db.query<PlannedRow>(`${PLANNED} WHERE plan_id = $1 ORDER BY number`, [planId]);
}

/** One planned meeting and its plan, as long as nothing is adopted. @throws 404, 409 */
export async function openPlanned(
  db: Db,
  id: string,
): Promise<{ plan: YearPlanRow; planned: PlannedRow }> {
  const [planned] = await db.query<PlannedRow>(`${PLANNED} WHERE id = $1`, [id]);
  if (!planned) throw notFound();
  const plan = await planById(db, planned.planId);
  if (plan.state === 'adopted') throw conflict('year-adopted');
  return { plan, planned };
}

/** Every candidate of a plan, each meeting's best first. */
export function candidatesOf(db: Db, planId: string): Promise<CandidateRow[]> {
  return db.query<CandidateRow>(
    `SELECT c.id, c.planned_id AS "plannedId", c.day FROM meeting_candidate c
      JOIN planned_meeting p ON p.id = c.planned_id WHERE p.plan_id = $1
      ORDER BY p.number, c.position`,
    [planId],
  );
}

/** What the plan's dates are judged by. */
export function yearFacts(
  plan: YearPlanRow,
  schools: readonly SchoolYear[],
  today: string,
): YearFacts {
  return {
    earliest: today,
    region: plan.region,
    schools,
    steeringDays: JSON.parse(plan.steeringDays) as string[],
    leadDays: STEERING_LEAD_DAYS,
  };
}
