import type { Requirement, StatutesData } from '../../statutes/statutes-data';
import { addDays, addMonths } from './period';

const MONTHS_A_YEAR = 12;

/** When to begin, and the meeting it leads up to. */
export interface RecruitingStart {
  /** Last day to begin. */
  startBy: string;
  /** Day of the meeting that decides. */
  decideBy: string;
  /** No meeting is planned that far ahead: counted from how often the panel meets (UP 4.1). */
  estimated: boolean;
  /** Cannot be in time any more. */
  late: boolean;
}

/** Days from beginning until the case is ready: an open call, a request to organisations, or a nomination. */
export function leadDays(
  kind: Requirement | 'office',
  { recruiting }: Pick<StatutesData, 'recruiting'>,
): number {
  const { openCallDays, designationDays, nominationDays } = recruiting;
  if (kind === 'office') return nominationDays;
  if (kind === 'organisation') return designationDays;
  return kind === 'experience' ? openCallDays : Math.max(openCallDays, designationDays);
}

/**
 * The last day to begin so that the panel decides before `on`: the last meeting before that day, the notice
 * of it (interpretation `deadlines`), and the days the work takes.
 * @param facts.meetings days of the meetings planned from today on, earliest first
 */
export function recruitingStart(
  facts: { today: string; on: string; leadDays: number; meetings: readonly string[] },
  data: StatutesData,
): RecruitingStart {
  const { today, on, meetings } = facts;
  const planned = meetings.filter((day) => day < on).at(-1) ?? null;
  const reachesPast = meetings.some((day) => day >= on);
  const usual = addMonths(on, -Math.ceil(MONTHS_A_YEAR / data.meetingsPerYear));
  const estimated = !reachesPast && usual > (planned ?? today);
  const meeting = estimated ? usual : planned;
  const needed = facts.leadDays + data.deadlines.noticeDays;
  if (on <= today || meeting === null) return startNow(today, meetings, needed);
  const startBy = addDays(meeting, -needed);
  return { startBy, decideBy: meeting, estimated, late: startBy < today };
}

/** Too late for the day itself: the first meeting there is time to prepare for. */
function startNow(today: string, meetings: readonly string[], needed: number): RecruitingStart {
  const earliest = addDays(today, needed);
  const meeting = meetings.find((day) => day >= earliest) ?? null;
  return {
    startBy: today,
    decideBy: meeting ?? earliest,
    estimated: meeting === null,
    late: true,
  };
}
