import { Module, OnModuleInit } from '@nestjs/common';
import { BallotsModule } from '../ballots/ballots.module';
import { DocumentsModule } from '../documents/documents.module';
import { MembershipModule } from '../membership/membership.module';
import { OfficesOfTheDay } from '../membership/offices-of-the-day-reader';
import { StatutesModule } from '../statutes/statutes.module';
import { JudgeListedOffice } from './judge-listed-office';
import { FarewellController } from './farewell/farewell.controller';
import { FarewellReader } from './farewell/farewell-reader';
import { HandOver } from './farewell/hand-over';
import { HandoverTasks } from './farewell/handover-tasks';
import { TakeBackTask } from './farewell/take-back-task';
import { OfficeInputsReader } from './office-inputs';
import { OfficesCalendarReader } from './offices-calendar-reader';
import { OfficesController } from './offices.controller';
import { OfficesReader } from './offices-reader';
import { OfficesViewReader } from './offices-view-reader';
import { NominationsReader } from './nominations-reader';
import { PersonDetailReader } from './person-detail-reader';
import { RecordOffice } from './record-office';
import { AbortRound, Acclaim, AskForBallot, EnterCount } from './held/count-round';
import { SayLotWord, StartLot } from './held/draw-lot';
import { ElectionBallots } from './held/election-ballots';
import { HeldController } from './held/held.controller';
import { HeldElections } from './held/held-election';
import { HeldPage } from './held/held-page';
import { OpenRound } from './held/open-round';
import { SettleRound } from './held/settle-round';
import { AbortElection } from './standing/abort-election';
import { ElectionFactsReader } from './standing/election-facts';
import { ElectionPage } from './standing/election-page';
import { ElectionsController } from './standing/elections.controller';
import { AnswerNomination, Eligibility, Nominate } from './standing/nominate';
import { PrepareElection } from './standing/prepare-election';

/** The panel's two offices (UP 3.3). */
@Module({
  imports: [BallotsModule, DocumentsModule, MembershipModule, StatutesModule],
  controllers: [ElectionsController, HeldController, FarewellController, OfficesController],
  providers: [
    AbortElection,
    AbortRound,
    Acclaim,
    AskForBallot,
    ElectionBallots,
    EnterCount,
    HeldElections,
    HeldPage,
    OpenRound,
    SayLotWord,
    SettleRound,
    StartLot,
    AnswerNomination,
    ElectionFactsReader,
    ElectionPage,
    Eligibility,
    Nominate,
    NominationsReader,
    PrepareElection,
    JudgeListedOffice,
    FarewellReader,
    HandOver,
    HandoverTasks,
    OfficeInputsReader,
    OfficesCalendarReader,
    OfficesReader,
    OfficesViewReader,
    PersonDetailReader,
    RecordOffice,
    TakeBackTask,
  ],
  exports: [NominationsReader, OfficesReader, RecordOffice],
})
export class ElectionsModule implements OnModuleInit {
  constructor(
    private readonly composition: OfficesOfTheDay,
    private readonly offices: OfficesViewReader,
  ) {}

  /** The composition board shows the offices too, and what is to be done about them. */
  onModuleInit(): void {
    this.composition.provide((day, db) => this.offices.onDay(day, db));
  }
}
