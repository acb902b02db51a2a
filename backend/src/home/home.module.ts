import { Module } from '@nestjs/common';
import { BallotsModule } from '../ballots/ballots.module';
import { DeclarationsModule } from '../declarations/declarations.module';
import { ElectionsModule } from '../elections/elections.module';
import { ForecastModule } from '../forecast/forecast.module';
import { MeetingsModule } from '../meetings/meetings.module';
import { MembershipModule } from '../membership/membership.module';
import { MessagesModule } from '../messages/messages.module';
import { PrivacyModule } from '../privacy/privacy.module';
import { RevisionModule } from '../revision/revision.module';
import { StatutesModule } from '../statutes/statutes.module';
import { BrokenRulesReader } from './broken-rules-reader';
import { ClauseFindingsController } from './clause-findings.controller';
import { ClauseFindingsReader } from './clause-findings-reader';
import { HomeController } from './home.controller';
import { HomeFactsReader } from './home-facts-reader';
import { HomeReader } from './home-reader';

/** The first page: an ordered list of what to do. */
@Module({
  imports: [
    StatutesModule,
    MembershipModule,
    BallotsModule,
    ElectionsModule,
    DeclarationsModule,
    MeetingsModule,
    MessagesModule,
    PrivacyModule,
    ForecastModule,
    RevisionModule,
  ],
  controllers: [HomeController, ClauseFindingsController],
  providers: [BrokenRulesReader, ClauseFindingsReader, HomeFactsReader, HomeReader],
})
export class HomeModule {}
