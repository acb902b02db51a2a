import { Injectable } from '@nestjs/common';
import { OwnBallotsReader } from '../ballots/own-ballots-reader';
import { DeclarationGateReader } from '../declarations/declaration-gate-reader';
import { NominationsReader } from '../elections/nominations-reader';
import { OfficesReader } from '../elections/offices-reader';
import { ForecastReader } from '../forecast/forecast-reader';
import { Actor } from '../kernel/actor';
import { addMonths, osloDate } from '../kernel/oslo';
import { CaseReader } from '../meetings/cases/case-reader';
import { DatePollReader } from '../meetings/date-poll-reader';
import { CaseSummary, MeetingReader, MeetingSummary } from '../meetings/meeting-reader';
import { OwnReadingReader } from '../meetings/papers/reading/own-reading-reader';
import { deadlineDays } from '../meetings/rules/deadlines';
import { OwnStatementsReader } from '../meetings/own-statements-reader';
import { NoticeReader } from '../meetings/notice-reader';
import { OwnMinutesReader } from '../meetings/own-minutes-reader';
import { WaitingEvaluationsReader } from '../meetings/evaluation/waiting-evaluations-reader';
import { WaitingWrittenReader } from '../meetings/circulation/waiting-written-reader';
import { OwnTasksReader } from '../meetings/tasks/own-tasks-reader';
import { CompositionReader } from '../membership/composition-reader';
import { MembershipReader } from '../membership/membership-reader';
import { BrokenRulesReader } from './broken-rules-reader';
import { CorrectionReader } from '../privacy/correction-reader';
import { WaitingChangesReader } from '../revision/waiting-changes-reader';
import { StatutesReader } from '../statutes/statutes-reader';
import { OutboxReader } from '../messages/outbox-reader';
import { ErasureReader } from '../privacy/erasure/erasure-reader';
import { HomeFacts, MeetingFacts } from './home-facts';

/** A recruitment to begin within this many months is shown as a task. */
const MONTHS_AHEAD = 1;
/** Cases the panel takes a stand in; the others need no presentation. */
const NEED_PAPER = new Set(['discussion', 'decision', 'election', 'advice']);

/** Gathers what decides somebody's tasks, and asks no more than their roles need. */
@Injectable()
export class HomeFactsReader {
  constructor(
    private readonly members: MembershipReader,
    private readonly offices: OfficesReader,
    private readonly gate: DeclarationGateReader,
    private readonly meetings: MeetingReader,
    private readonly brokenRules: BrokenRulesReader,
    private readonly corrections: CorrectionReader,
    private readonly erasures: ErasureReader,
    private readonly compositions: CompositionReader,
    private readonly forecasts: ForecastReader,
    private readonly datePolls: DatePollReader,
    private readonly outbox: OutboxReader,
    private readonly cases: CaseReader,
    private readonly readings: OwnReadingReader,
    private readonly statutes: StatutesReader,
    private readonly notices: NoticeReader,
    private readonly ownMinutes: OwnMinutesReader,
    private readonly tasks: OwnTasksReader,
    private readonly written: WaitingWrittenReader,
    private readonly nominations: NominationsReader,
    private readonly statements: OwnStatementsReader,
    private readonly evaluations: WaitingEvaluationsReader,
    private readonly ruleChanges: WaitingChangesReader,
    private readonly ballots: OwnBallotsReader,
  ) {}

  /** @param next the next meeting with its cases, null when none is planned */
  async of(
    actor: Actor,
    today: string,
    next: { meeting: MeetingSummary; cases: CaseSummary[] } | null,
  ): Promise<HomeFacts> {
    const { personId, roles } = actor;
    const coordinates = roles.has('coordinator');
    const withoutMinutes = coordinates ? await this.meetings.heldWithoutMinutes() : [];
    return {
      today,
      roles,
      declaration: personId === null ? 'unsigned' : await this.gate.standingOf(personId),
      next: next && (await this.meetingFacts(next, personId)),
      datePoll: personId === null ? null : await this.datePolls.waitingFor(personId),
      ...(await this.caseFacts(actor, next?.meeting ?? null)),
      notice: next && (await this.notices.standing(next.meeting.id, personId)),
      statements: personId === null ? [] : await this.statements.waiting(personId),
      evaluations: personId === null ? [] : await this.evaluations.of(personId),
      releasesPapers: await this.releasesPapers(actor, today),
      findings: coordinates ? await this.brokenRules.today() : [],
      unsigned: coordinates ? await this.unsigned(today) : 0,
      lapses: leads(roles) ? await this.compositions.lapses() : [],
      corrections: coordinates ? await this.corrections.waiting() : 0,
      undelivered: coordinates ? (await this.outbox.failed()).length : 0,
      erasure: leads(roles) ? await this.erasures.waitsFor(actor) : null,
      recruiting: coordinates ? await this.recruiting(today) : null,
      minutesOnTheWay: await this.ownMinutes.tasksFor(actor),
      ownTasks: await this.tasks.of(actor),
      written: personId === null ? [] : await this.written.of(actor),
      nominations: personId === null ? [] : await this.nominations.waitingFor(personId),
      ballots: personId === null ? [] : await this.ballots.of(actor),
      ruleChanges: personId === null ? [] : await this.ruleChanges.of(actor),
      withoutMinutes: withoutMinutes.map(({ id, number, year, startsAt }) => {
        return { id, number, year, day: osloDate(startsAt) };
      }),
    };
  }

  private async caseFacts(
    { personId, roles }: Actor,
    next: MeetingSummary | null,
  ): Promise<Pick<HomeFacts, 'waitingCases' | 'answeredCases' | 'reviewsAgenda'>> {
    const approves = roles.has('leader') || roles.has('deputyLeader');
    return {
      waitingCases: leads(roles) ? await this.cases.waiting() : { cases: 0, late: 0 },
      answeredCases: personId === null ? [] : await this.cases.answeredFor(personId),
      reviewsAgenda: approves && next !== null && (await this.cases.waitsForReview(next.id)),
    };
  }

  /** The leader; the deputy while there is no leader; the coordinator while there is neither (UP 4.1, 4.3). */
  private async releasesPapers({ personId, roles }: Actor, today: string): Promise<boolean> {
    if (personId === null) return false;
    const { leader, deputyLeader } = await this.offices.holders(today);
    if (leader !== null || deputyLeader !== null) return (leader ?? deputyLeader) === personId;
    return roles.has('coordinator');
  }

  private async recruiting(today: string): Promise<HomeFacts['recruiting']> {
    const next = await this.forecasts.nextRecruiting();
    if (!next?.startBy || next.startBy > addMonths(today, MONTHS_AHEAD)) return null;
    return { seat: next.seat, startBy: next.startBy, on: next.on };
  }

  /** What the reader has read is asked for nobody but the reader. */
  private async meetingFacts(
    { meeting, cases }: { meeting: MeetingSummary; cases: CaseSummary[] },
    personId: string | null,
  ): Promise<MeetingFacts> {
    const { id, number, year, startsAt, state } = meeting;
    const day = osloDate(startsAt);
    const { data } = await this.statutes.inForce(day);
    const read = personId === null ? new Set() : await this.readings.readBy(personId, id);
    return {
      ...{ id, number, year, state, day },
      papersDue: deadlineDays(day, data.deadlines).papers,
      cases: cases.map(({ caseId, paper, summarised, type, standing, readingMinutes }) => {
        const needsPaper = NEED_PAPER.has(type) && !standing;
        return { paper, summarised, needsPaper, minutes: readingMinutes, read: read.has(caseId) };
      }),
    };
  }

  private async unsigned(today: string): Promise<number> {
    const standings = await this.gate.standings();
    const appointments = await this.members.appointmentsOn(today);
    const people = new Set(appointments.map(({ personId }) => personId));
    return [...people].filter((personId) => standings.get(personId) !== 'signed').length;
  }
}

function leads(roles: Actor['roles']): boolean {
  return roles.has('coordinator') || roles.has('leader') || roles.has('deputyLeader');
}
