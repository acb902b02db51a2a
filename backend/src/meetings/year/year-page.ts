import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { osloDate } from '../../kernel/oslo';
import { MembershipReader } from '../../membership/membership-reader';
import { StatutesInForce, StatutesReader } from '../../statutes/statutes-reader';
import { MeetingReader } from '../meeting-reader';
import { STEERING_LEAD_DAYS, windowsFor } from '../rules/annual-wheel';
import { type Asked, dateForecast } from '../rules/date-forecast';
import { concernsOn } from '../rules/day-concerns';
import { meetingDays } from '../rules/meeting-days';
import { meetingsPerYear } from '../rules/meetings-per-year';
import { reasonsFor } from '../rules/propose-year';
import { steeringServed } from '../rules/steering-served';
import type { SchoolYear } from '../rules/school-holidays';
import { AnswersByDay, answersOf } from './date-answers';
import { schoolYears } from './school-years';
import {
  CandidateRow,
  candidatesOf,
  PlannedRow,
  plannedOf,
  planOfYear,
  YearPlanRow,
  yearFacts,
} from './year-plan-rows';
import { CandidateDayView, PlannedMeetingView, YearPlanView, YearView } from './year-plan.view';

/** Everything one candidate is judged by. */
interface Judging {
  plan: YearPlanRow;
  today: string;
  schools: readonly SchoolYear[];
  statutes: StatutesInForce;
  answers: AnswersByDay | null;
  /** The day each meeting of the panel is on now, after what was moved; a cancelled one has none. */
  standing: ReadonlyMap<string, string>;
}

/** A year as those who plan it see it. */
@Injectable()
export class YearPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly meetings: MeetingReader,
    private readonly members: MembershipReader,
    private readonly statutes: StatutesReader,
  ) {}

  async of(year: number, db: Db = this.readDb): Promise<YearView> {
    const statutes = await this.statutes.inForce(this.clock.today(), db);
    const meetings = (await this.meetings.ofYear(year, db)).filter(
      ({ state }) => state !== 'cancelled',
    );
    const standing = new Map(meetings.map(({ id, startsAt }) => [id, osloDate(startsAt)]));
    const row = await planOfYear(db, year);
    const plan = row && (await this.plan(row, statutes, standing, db));
    const open = plan?.state === 'adopted' ? [] : (plan?.meetings ?? []);
    const count = meetings.length + open.filter(({ days }) => days.length > 0).length;
    const held = meetings.filter(({ state }) => state === 'closed').length;
    const { data } = statutes;
    const facts = { of: 'panel' as const, year, meetings: count, held };
    return {
      year,
      needed: data.meetingsPerYear,
      steeringNeeded: data.steeringGroupMeetings,
      plan,
      meetings: meetings.map(({ id, number, startsAt, state }) => ({
        id,
        number,
        startsAt,
        state,
      })),
      findings: [meetingsPerYear(facts, data)],
    };
  }

  private async plan(
    plan: YearPlanRow,
    statutes: StatutesInForce,
    standing: ReadonlyMap<string, string>,
    db: Db,
  ): Promise<YearPlanView> {
    const today = this.clock.today();
    const planned = await plannedOf(db, plan.id);
    const candidates = await candidatesOf(db, plan.id);
    const people = await this.members.appointmentsOn(today, db);
    const given = plan.state === 'draft' ? null : await answersOf(db, plan.id, people);
    const schools = await schoolYears(db);
    const judging = { plan, today, schools, statutes, answers: given, standing };
    const meetings = planned.map((row) =>
      meetingView(
        row,
        candidates.filter(({ plannedId }) => plannedId === row.id),
        planned.length,
        judging,
      ),
    );
    const days = meetings.flatMap((each) => dayOf(each) ?? []);
    const steeringDays = JSON.parse(plan.steeringDays) as string[];
    const { state, region, startTime, endTime, place, mode, pollClosesOn, version } = plan;
    return {
      state,
      region,
      startTime,
      endTime,
      place,
      mode,
      pollClosesOn,
      version,
      steering: steeringServed(steeringDays, days, STEERING_LEAD_DAYS),
      asked: given?.asked ?? 0,
      answered: given?.answered ?? 0,
      meetings,
    };
  }
}

function meetingView(
  { id, number, chosenDay, meetingId, version }: PlannedRow,
  candidates: readonly CandidateRow[],
  count: number,
  judging: Judging,
): PlannedMeetingView {
  const window = windowsFor(count)[number - 1];
  const days = candidates.map((each) => candidateView(each, window ?? null, judging));
  const day = meetingId === null ? chosenDay : (judging.standing.get(meetingId) ?? null);
  const dueBy = dayOf({ chosenDay: day, days, meetingId });
  return {
    id,
    number,
    theme: window?.theme ?? null,
    fromWeek: window?.fromWeek ?? null,
    toWeek: window?.toWeek ?? null,
    chosenDay: day,
    days,
    deadlines: dueBy === null ? null : meetingDays(dueBy, judging.statutes.data.deadlines),
    meetingId,
    version,
  };
}

/** The chosen day, or the best candidate as long as there is no meeting; null when there is none, or it is cancelled. */
function dayOf({
  chosenDay,
  days,
  meetingId,
}: Pick<PlannedMeetingView, 'chosenDay' | 'days' | 'meetingId'>): string | null {
  return chosenDay ?? (meetingId === null ? (days[0]?.day ?? null) : null);
}

function candidateView(
  { id, day }: CandidateRow,
  window: ReturnType<typeof windowsFor>[number] | null,
  { plan, today, schools, statutes, answers }: Judging,
): CandidateDayView {
  const facts = yearFacts(plan, schools, today);
  const asked: readonly Asked[] | undefined = answers?.byCandidate.get(id);
  const { data, interpretations } = statutes;
  const forecast = asked && dateForecast(asked, data, interpretations);
  return {
    day,
    reasons: window ? reasonsFor(day, window, facts).map(copied) : [],
    concerns: concernsOn(day, facts).map(copied),
    forecast: forecast ? { ...forecast, fieldsMissing: [...forecast.fieldsMissing] } : null,
  };
}

function copied({
  kind,
  facts,
}: {
  kind: string;
  facts: Readonly<Record<string, string | number>>;
}) {
  return { kind, facts: { ...facts } };
}
