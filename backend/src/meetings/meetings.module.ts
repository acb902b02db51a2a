import { Module, OnModuleInit } from '@nestjs/common';
import { DeclarationsModule } from '../declarations/declarations.module';
import { DocumentsModule } from '../documents/documents.module';
import { ElectionsModule } from '../elections/elections.module';
import { PanelMeetings } from '../membership/lapse/panel-meetings-reader';
import { MessagesModule } from '../messages/messages.module';
import { MembershipModule } from '../membership/membership.module';
import { StatutesModule } from '../statutes/statutes.module';
import { AddAgendaItem } from './agenda/add-agenda-item';
import { AgendaController } from './agenda/agenda.controller';
import { MoveAgendaItem } from './agenda/move-agenda-item';
import { RemoveAgendaItem } from './agenda/remove-agenda-item';
import { UpdateAgendaItem } from './agenda/update-agenda-item';
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
import { Hiding } from './closing/hiding';
import { CreateMeeting } from './create-meeting';
import { DecisionsController } from './decisions/decisions.controller';
import { Propose } from './decisions/propose';
import { RecordDecision } from './decisions/record-decision';
import { FILES_CONTROLLERS, FILES_PROVIDERS } from './files/files.providers';
import { EXTRA_CONTROLLERS, EXTRA_PROVIDERS } from './extra/extra.providers';
import { FEED_CONTROLLERS, FEED_PROVIDERS } from './feed/feed.providers';
import { CloseMeeting } from './live/close-meeting';
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
import { Entries } from './minutes/entries';
import { EntriesController } from './minutes/entries.controller';
import { MinutesController } from './minutes/minutes.controller';
import { MinutesPage } from './minutes/minutes-page';
import { RemoveEntry } from './minutes/remove-entry';
import { UpdateEntry } from './minutes/update-entry';
import { WriteEntry } from './minutes/write-entry';
import { OwnReadingReader } from './papers/reading/own-reading-reader';
import { NOTICE_CONTROLLERS, NOTICE_PROVIDERS } from './notice/notice.providers';
import { NoticeReader } from './notice-reader';
import { OwnMeetingNeedsReader } from './own-meeting-needs-reader';
import { PAPER_CONTROLLERS, PAPER_PROVIDERS } from './papers/papers.providers';
import { PresenceReader } from './presence-reader';
import { UpdateMeeting } from './update-meeting';
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
];
const PAGES = [MeetingPage, LivePage, MinutesPage];
const PLAN = [CreateMeeting, UpdateMeeting, AddAgendaItem, UpdateAgendaItem, MoveAgendaItem];
const CHANGES = [MoveMeeting, CancelMeeting];
const YEAR = [YearPage, MakeYearPlan, ChangeDays, ChooseDay, AskDates, AdoptYear];
const DATES = [DateMail, DatePolls, DatePollPage, AnswerDates, OwnDates];
const PAPERS = [RemoveAgendaItem, ...PAPER_PROVIDERS];
const LIVE = [OpenMeeting, CloseMeeting, TakeUpItem, ExtendItem];
const ROOM = [RegisterAttendance, Substitute, EndSubstitution, Recuse, EndRecusal];
const OUTCOME = [Propose, RecordDecision, Entries, WriteEntry, UpdateEntry, RemoveEntry];

@Module({
  imports: [
    MessagesModule,
    StatutesModule,
    MembershipModule,
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
    DecisionsController,
    EntriesController,
    MinutesController,
    YearPlanController,
    DatePollController,
    ...FEED_CONTROLLERS,
    ...CASE_CONTROLLERS,
    ...FILES_CONTROLLERS,
    ...NOTICE_CONTROLLERS,
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
    ...OUTCOME,
    ...FEED_PROVIDERS,
    ...CASE_PROVIDERS,
    ...FILES_PROVIDERS,
    ...NOTICE_PROVIDERS,
  ],
  exports: [
    AddAgendaItem,
    MeetingReader,
    MeetingFindingsReader,
    PresenceReader,
    DatePollReader,
    CaseReader,
    OwnReadingReader,
    NoticeReader,
    OwnMeetingNeedsReader,
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
