import { Module } from '@nestjs/common';
import { MembershipModule } from '../membership/membership.module';
import { StatutesModule } from '../statutes/statutes.module';
import { CampaignReader } from './campaigns/campaign-reader';
import { CampaignsController } from './campaigns/campaigns.controller';
import { ChangeCampaign } from './campaigns/change-campaign';
import { CloseCampaign } from './campaigns/close-campaign';
import { CreateCampaign } from './campaigns/create-campaign';
import { OpenCampaign } from './campaigns/open-campaign';
import { SoughtSeats } from './campaigns/sought-seats';

/** Filling seats by open call (UP 3.2). */
@Module({
  imports: [MembershipModule, StatutesModule],
  controllers: [CampaignsController],
  providers: [
    CampaignReader,
    ChangeCampaign,
    CloseCampaign,
    CreateCampaign,
    OpenCampaign,
    SoughtSeats,
  ],
})
export class RecruitmentModule {}
