import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { AskOrganisations } from './ask-organisations';
import { ChangeRequestCampaign } from './change-request-campaign';
import { CloseRequestCampaign } from './close-request-campaign';
import { CreateRequestCampaign } from './create-request-campaign';
import { LetterPreviewReader } from './letter-preview-reader';
import { RequestCampaignReader } from './request-campaign-reader';
import {
  AskDto,
  ChangeRequestCampaignDto,
  RequestCampaignDto,
  RequestVersionDto,
} from './request-campaign.dto';
import {
  LetterPreviewView,
  RequestCampaignRowView,
  RequestCampaignView,
} from './request-campaign.view';

/** Rounds of requests to organisations: what is asked for, and who has been asked. */
@Controller()
export class RequestCampaignsController {
  constructor(
    private readonly campaigns: RequestCampaignReader,
    private readonly previews: LetterPreviewReader,
    private readonly createCampaign: CreateRequestCampaign,
    private readonly changeCampaign: ChangeRequestCampaign,
    private readonly askOrganisations: AskOrganisations,
    private readonly closeCampaign: CloseRequestCampaign,
  ) {}

  @Get('request-campaigns')
  @Policy('requestCampaign.read')
  list(): Promise<RequestCampaignRowView[]> {
    return this.campaigns.list();
  }

  @Get('request-campaigns/:id')
  @Policy('requestCampaign.read')
  one(@Param('id', IdPipe) id: string): Promise<RequestCampaignView> {
    return this.campaigns.campaign(id);
  }

  /** The letter in every language, before anybody is asked. */
  @Get('request-campaigns/:id/letters')
  @Policy('requestCampaign.read')
  preview(@Param('id', IdPipe) id: string): Promise<LetterPreviewView[]> {
    return this.previews.of(id);
  }

  @Post('request-campaigns')
  @Policy('requestCampaign.create')
  create(@Body() wish: RequestCampaignDto): Promise<RequestCampaignView> {
    return this.createCampaign.run(wish);
  }

  @Put('request-campaigns/:id')
  @Policy('requestCampaign.update')
  change(
    @Param('id', IdPipe) id: string,
    @Body() wish: ChangeRequestCampaignDto,
  ): Promise<RequestCampaignView> {
    return this.changeCampaign.run(id, wish);
  }

  @Post('request-campaigns/:id/requests')
  @Policy('requestCampaign.ask')
  ask(@Param('id', IdPipe) id: string, @Body() wish: AskDto): Promise<RequestCampaignView> {
    return this.askOrganisations.run(id, wish);
  }

  @Post('request-campaigns/:id/close')
  @HttpCode(200)
  @Policy('requestCampaign.close')
  close(
    @Param('id', IdPipe) id: string,
    @Body() { version }: RequestVersionDto,
  ): Promise<RequestCampaignView> {
    return this.closeCampaign.run(id, version);
  }
}
