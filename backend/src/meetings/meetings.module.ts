import { Module, OnModuleInit } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { BallotsModule } from '../ballots/ballots.module';
import { DeclarationsModule } from '../declarations/declarations.module';
import { DocumentsModule } from '../documents/documents.module';
import { ElectionsModule } from '../elections/elections.module';
import { PanelMeetings } from '../membership/lapse/panel-meetings-reader';
import { MessagesModule } from '../messages/messages.module';
import { MembershipModule } from '../membership/membership.module';
import { StatutesModule } from '../statutes/statutes.module';
import { AFTER_CONTROLLERS, AFTER_PROVIDERS } from './after.providers';
import { AddAgendaItem } from './agenda/add-agenda-item';
import { AgendaController } from './agenda/agenda.controller';
import { MoveAgendaItem } from './agenda/move-agenda-item';
import { RemoveAgendaItem } from './agenda/remove-agenda-item';
import { UpdateAgendaItem } from './agenda/update-agenda-item';
import { APPROVAL_CONTROLLERS, APPROVAL_PROVIDERS } from './approval/approval.providers';
import { OwnMinutesReader } from './own-minutes-reader';
import { AttendanceController } from './attendance/attendance.controller';
import { EndRecusal } from './attendance/end-recusal';
import { EndSubstitution } from './attendance/end-substitution';
import { PanelReader } from './attendance/panel-on-day';
import { Recuse } from './attendance/recuse';
import { RegisterAttendance } from './attendance/register-attendance';
import { Substitute } from './attendance/substitute';
import { CaseReader } from './cases/case-reader';
import { CASE_CONTROLLERS, CASE_PROVIDERS } from './cases/cases.providers';
import { CancelMeeting, MoveMeeting } from './changes/move-meeting';
import { ROOM_CONTROLLERS, ROOM_PROVIDERS } from './chairing/chairing.providers';
import { Hiding } from './closing/hiding';
import { WaitingWrittenReader } from './circulation/waiting-written-reader';
import { CreateMeeting } from './create-meeting';
import { FILES_CONTROLLERS, FILES_PROVIDERS } from './files/files.providers';
import { EXTRA_CONTROLLERS, EXTRA_PROVIDERS } from './extra/extra.providers';
import { FEED_CONTROLLERS, FEED_PROVIDERS } from './feed/feed.providers';
import { WaitingEvaluationsReader } from './evaluation/waiting-evaluations-reader';
import { CloseMeeting } from './live/close-meeting';
import { RuleCases } from './decisions/rule-cases-reader';
import { WeightyCases } from './decisions/weighty-cases-reader';
import { ExtendItem } from './live/extend-item';
import { LiveController } from './live/live.controller';
import { LiveMeetings } from './live/live-meeting';
import { LivePage } from './live/live-page';
import { OpenMeeting } from './live/open-meeting';
import { TakeUpItem } from './live/take-up-item';
import { MeetingPage } from './meeting-page';
import { MeetingFindingsReader } from './meeting-findings-reader';
import { MeetingReader } from './meeting-reader';
import { MeetingsController } from './meetings.controller';
import { MinutesController } from './minutes/minutes.controller';
import { MinutesPage } from './minutes/minutes-page';
import { OwnReadingReader } from './papers/reading/own-reading-reader';
import { NOTICE_CONTROLLERS, NOTICE_PROVIDERS } from './notice/notice.providers';
import { NoticeReader } from './notice-reader';
import { OwnMeetingNeedsReader } from './own-meeting-needs-reader';
import { OwnStatementsReader } from './own-statements-reader';
import { PAPER_CONTROLLERS, PAPER_PROVIDERS } from './papers/papers.providers';
import { PresenceReader } from './presence-reader';
import { OwnTasksReader } from './tasks/own-tasks-reader';
import { UpdateMeeting } from './update-meeting';
import { VOTE_CONTROLLERS, VOTE_PROVIDERS } from './votes/votes.providers';
import { WRITING_CONTROLLERS, WRITING_PROVIDERS } from './writing/writing.providers';
import { AdoptYear } from './year/adopt-year';
import { AnswerDates } from './year/answer-dates';
import { AskDates } from './year/ask-dates';
import { ChangeDays, ChooseDay } from './year/change-days';
import { DateMail } from './year/date-mail';
import { DatePollPage } from './year/date-poll-page';
import { DatePolls } from './year/date-polls';
import { MakeYearPlan } from './year/make-year-plan';
import { DatePollReader } from './date-poll-reader';
import { OwnDates } from './year/own-dates';
import { SaveSchoolYear } from './year/save-school-year';
import { DatePollController, YearPlanController } from './year/year.controller';
import { YearPage } from './year/year-page';

const READERS = [
  Hiding,
  PanelReader,
  LiveMeetings,
  MeetingReader,
  MeetingFindingsReader,
  PresenceReader,
  DatePollReader,
  WeightyCases,
  RuleCases,
];
const PAGES = [MeetingPage, LivePage, MinutesPage];
const PLAN = [CreateMeeting, UpdateMeeting, AddAgendaItem, UpdateAgendaItem, MoveAgendaItem];
const CHANGES = [MoveMeeting, CancelMeeting];
const YEAR = [YearPage, SaveSchoolYear, MakeYearPlan, ChangeDays, ChooseDay, AskDates, AdoptYear];
const DATES = [DateMail, DatePolls, DatePollPage, AnswerDates, OwnDates];
const PAPERS = [RemoveAgendaItem, ...PAPER_PROVIDERS];
const LIVE = [OpenMeeting, CloseMeeting, TakeUpItem, ExtendItem];
const ROOM = [RegisterAttendance, Substitute, EndSubstitution, Recuse, EndRecusal];

@Module({
  imports: [
    AuditModule,
    MessagesModule,
    StatutesModule,
    MembershipModule,
    BallotsModule,
    ElectionsModule,
    DeclarationsModule,
    DocumentsModule,
  ],
  controllers: [
    MeetingsController,
    AgendaController,
    ...PAPER_CONTROLLERS,
    ...EXTRA_CONTROLLERS,
    LiveController,
    AttendanceController,
    ...VOTE_CONTROLLERS,
    ...WRITING_CONTROLLERS,
    MinutesController,
    ...APPROVAL_CONTROLLERS,
    YearPlanController,
    DatePollController,
    ...FEED_CONTROLLERS,
    ...CASE_CONTROLLERS,
    ...FILES_CONTROLLERS,
    ...NOTICE_CONTROLLERS,
    ...ROOM_CONTROLLERS,
    ...AFTER_CONTROLLERS,
  ],
  providers: [
    ...READERS,
    ...PAGES,
    ...PLAN,
    ...CHANGES,
    ...YEAR,
    ...DATES,
    ...PAPERS,
    ...EXTRA_PROVIDERS,
    ...LIVE,
    ...ROOM,
    ...APPROVAL_PROVIDERS,
    ...WRITING_PROVIDERS,
    ...VOTE_PROVIDERS,
    ...FEED_PROVIDERS,
    ...CASE_PROVIDERS,
    ...FILES_PROVIDERS,
    ...NOTICE_PROVIDERS,
    ...ROOM_PROVIDERS,
    ...AFTER_PROVIDERS,
  ],
  exports: [
    AddAgendaItem,
    LiveMeetings,
    MeetingReader,
    MeetingFindingsReader,
    PresenceReader,
    DatePollReader,
    CaseReader,
    OwnReadingReader,
    NoticeReader,
    OwnMeetingNeedsReader,
    OwnMinutesReader,
    OwnTasksReader,
    WaitingWrittenReader,
    WaitingEvaluationsReader,
    OwnStatementsReader,
    RuleCases,
    WeightyCases,
  ],
})
export class MeetingsModule implements OnModuleInit {
  constructor(
    private readonly ofPanel: PanelMeetings,
    private readonly meetings: MeetingReader,
  ) {}

  /** A lapsed basis is decided by the second meeting after it. */
  onModuleInit(): void {
    this.ofPanel.provide((since, db) => this.meetings.daysAfter(since, db));
  }
}
