import { Module } from '@nestjs/common';
import { ElectionsModule } from '../elections/elections.module';
import { MeetingsModule } from '../meetings/meetings.module';
import { MembershipModule } from '../membership/membership.module';
import { StatutesModule } from '../statutes/statutes.module';
import { ForecastController } from './forecast.controller';
import { ForecastInputsReader } from './forecast-inputs';
import { ForecastReader } from './forecast-reader';

/** The years ahead: terms, quotas, offices, and when to begin (UP 3.1-3.4). */
@Module({
  imports: [StatutesModule, MembershipModule, ElectionsModule, MeetingsModule],
  controllers: [ForecastController],
  providers: [ForecastInputsReader, ForecastReader],
  exports: [ForecastReader],
})
export class ForecastModule {}
