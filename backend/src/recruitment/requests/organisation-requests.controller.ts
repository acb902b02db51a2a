import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { FollowUp } from './follow-up';
import { MakeRequestLetter } from './make-request-letter';
import { OrganisationRequestReader } from './organisation-request-reader';
import { RemindOrganisation } from './remind-organisation';
import { ExtendRequestDto, RequestVersionDto } from './request-campaign.dto';
import {
  MadeRequestLetterView,
  OrganisationRequestView,
  RequestCampaignView,
  SentLetterView,
} from './request-campaign.view';

/** One request to one organisation: its letter, and what is done while one waits. */
@Controller()
export class OrganisationRequestsController {
  constructor(
    private readonly requests: OrganisationRequestReader,
    private readonly makeLetter: MakeRequestLetter,
    private readonly remindOrganisation: RemindOrganisation,
    private readonly followUp: FollowUp,
  ) {}

  @Get('organisations/:id/requests')
  @Policy('organisationRequest.read')
  ofOrganisation(@Param('id', IdPipe) id: string): Promise<OrganisationRequestView[]> {
    return this.requests.ofOrganisation(id);
  }

  /** What the letter said, without its link. */
  @Get('organisation-requests/:id/letter')
  @Policy('organisationRequest.read')
  letter(@Param('id', IdPipe) id: string): Promise<SentLetterView> {
    return this.requests.letter(id);
  }

  @Post('organisation-requests/:id/letters')
  @Policy('organisationRequest.letter')
  make(@Param('id', IdPipe) id: string): Promise<MadeRequestLetterView> {
    return this.makeLetter.run(id);
  }

  @Post('organisation-requests/:id/reminders')
  @HttpCode(200)
  @Policy('organisationRequest.remind')
  remind(
    @Param('id', IdPipe) id: string,
    @Body() { version }: RequestVersionDto,
  ): Promise<RequestCampaignView> {
    return this.remindOrganisation.run(id, version);
  }

  @Post('organisation-requests/:id/extension')
  @HttpCode(200)
  @Policy('organisationRequest.extend')
  extend(
    @Param('id', IdPipe) id: string,
    @Body() wish: ExtendRequestDto,
  ): Promise<RequestCampaignView> {
    return this.followUp.extend(id, wish);
  }

  @Post('organisation-requests/:id/replacement')
  @HttpCode(200)
  @Policy('organisationRequest.replace')
  replace(
    @Param('id', IdPipe) id: string,
    @Body() wish: ExtendRequestDto,
  ): Promise<RequestCampaignView> {
    return this.followUp.replace(id, wish);
  }

  @Post('organisation-requests/:id/close')
  @HttpCode(200)
  @Policy('organisationRequest.close')
  close(
    @Param('id', IdPipe) id: string,
    @Body() { version }: RequestVersionDto,
  ): Promise<RequestCampaignView> {
    return this.followUp.close(id, version);
  }
}
