import { Finding } from '../../kernel/finding.view';
import type { MeetingMode, MeetingState } from '../meeting.view';
import type { SchoolRegion } from '../rules/school-holidays';
import type { YearPlanState } from './year-plan-rows';

/** Why a day is good, or what speaks against it; the words live in the client under `kind`. */
export class DayReasonView {
  kind: string;
  facts: Record<string, string | number>;
}

/** Whether the panel could decide on a day, counted from the answers. Totals, nobody's name. */
export class DayForecastView {
  yes: number;
  ifNeeded: number;
  no: number;
  waiting: number;
  alternates: number;
  needed: number;
  expected: number;
  outlook: 'safe' | 'likely' | 'unsure' | 'impossible';
  /** Ids of fixed fields nobody has said yes for. */
  fieldsMissing: string[];
}

export class CandidateDayView {
  /** 'YYYY-MM-DD' */
  day: string;
  reasons: DayReasonView[];
  concerns: DayReasonView[];
  /** Null before anyone is asked. */
  forecast: DayForecastView | null;
}

export class MeetingDaysView {
  executiveCommittee: string;
  notice: string;
  papers: string;
}

export class PlannedMeetingView {
  id: string;
  number: number;
  theme: string | null;
  /** Null when the statutes now ask for fewer meetings than were planned. */
  fromWeek: number | null;
  toWeek: number | null;
  /** Chosen, else null. Once adopted, the day the meeting is on now; null when it is cancelled. */
  chosenDay: string | null;
  days: CandidateDayView[];
  /** Deadlines of the chosen day, or of the first candidate; null when there is no day. */
  deadlines: MeetingDaysView | null;
  meetingId: string | null;
  version: number;
}

export class SteeringDayView {
  day: string;
  /** The panel meeting that gets there in time; null when none does. */
  servedOn: string | null;
}

export class YearPlanView {
  state: YearPlanState;
  region: SchoolRegion;
  startTime: string;
  endTime: string;
  place: string;
  mode: MeetingMode;
  steering: SteeringDayView[];
  pollClosesOn: string | null;
  asked: number;
  answered: number;
  meetings: PlannedMeetingView[];
  version: number;
}

export class YearMeetingView {
  id: string;
  number: number;
  startsAt: string;
  state: MeetingState;
}

/** A year before and after it is planned: its meetings, its plan, and what the rules say. */
export class YearView {
  year: number;
  /** How many meetings the statutes ask for. */
  needed: number;
  steeringNeeded: number;
  plan: YearPlanView | null;
  meetings: YearMeetingView[];
  findings: Finding[];
}
