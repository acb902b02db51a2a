import { Module } from '@nestjs/common';
import { ElectionsModule } from '../elections/elections.module';
import { MeetingsModule } from '../meetings/meetings.module';
import { MembershipModule } from '../membership/membership.module';
import { StatutesModule } from '../statutes/statutes.module';
import { AdoptChange } from './adopt-change';
import { ChangePage } from './change-page';
import { FixClause } from './editorial-fixes';
import { HistoryController } from './history.controller';
import { HistoryPage } from './history-page';
import { Members } from './members';
import { NewVersion } from './new-version';
import { OpenChange, WithdrawChange } from './open-change';
import { PastActsReader } from './past-acts-reader';
import { RuleChangesController } from './revision.controller';
import { RehearseChange } from './rehearse-change';
import { SupportChange } from './support-change';
import { WaitingChangesReader } from './waiting-changes-reader';
import { DiscardDraft, DraftReading, DraftRevision } from './write-change';

/** How the panel changes its own rules (UP 7.2). */
@Module({
  imports: [StatutesModule, MembershipModule, ElectionsModule, MeetingsModule],
  controllers: [RuleChangesController, HistoryController],
  providers: [
    Members,
    ChangePage,
    HistoryPage,
    NewVersion,
    AdoptChange,
    DraftRevision,
    DraftReading,
    DiscardDraft,
    OpenChange,
    WithdrawChange,
    SupportChange,
    FixClause,
    PastActsReader,
    RehearseChange,
    WaitingChangesReader,
  ],
  exports: [WaitingChangesReader],
})
export class RevisionModule {}
