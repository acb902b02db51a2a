import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { CampaignReader } from './campaign-reader';
import { CampaignDto, CampaignVersionDto, ChangeCampaignDto } from './campaign.dto';
import { CampaignRowView, CampaignView } from './campaign.view';
import { ChangeCampaign } from './change-campaign';
import { CloseCampaign } from './close-campaign';
import { CreateCampaign } from './create-campaign';
import { OpenCampaign } from './open-campaign';

/** Campaigns: what the panel seeks, and when people may apply. */
@Controller()
export class CampaignsController {
  constructor(
    private readonly campaigns: CampaignReader,
    private readonly createCampaign: CreateCampaign,
    private readonly changeCampaign: ChangeCampaign,
    private readonly openCampaign: OpenCampaign,
    private readonly closeCampaign: CloseCampaign,
  ) {}

  @Get('campaigns')
  @Policy('campaign.read')
  list(): Promise<CampaignRowView[]> {
    return this.campaigns.list();
  }

  @Get('campaigns/:id')
  @Policy('campaign.read')
  one(@Param('id', IdPipe) id: string): Promise<CampaignView> {
    return this.campaigns.campaign(id);
  }

  @Post('campaigns')
  @Policy('campaign.create')
  create(@Body() wish: CampaignDto): Promise<CampaignView> {
    return this.createCampaign.run(wish);
  }

  @Put('campaigns/:id')
  @Policy('campaign.update')
  change(@Param('id', IdPipe) id: string, @Body() wish: ChangeCampaignDto): Promise<CampaignView> {
    return this.changeCampaign.run(id, wish);
  }

  @Post('campaigns/:id/open')
  @HttpCode(200)
  @Policy('campaign.open')
  open(@Param('id', IdPipe) id: string, @Body() wish: CampaignVersionDto): Promise<CampaignView> {
    return this.openCampaign.run(id, wish);
  }

  @Post('campaigns/:id/close')
  @HttpCode(200)
  @Policy('campaign.close')
  close(@Param('id', IdPipe) id: string, @Body() wish: CampaignVersionDto): Promise<CampaignView> {
    return this.closeCampaign.run(id, wish);
  }
}
