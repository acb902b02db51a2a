import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { MeetingView } from '../meeting.view';
import { CallExtraMeeting } from './call-extra-meeting';
import { DemandMeeting } from './demand-meeting';
import { ExtraDemands } from './extra-demands';
import { CallExtraMeetingDto, DemandMeetingDto, WithdrawDemandDto } from './extra-meeting.dto';
import { ExtraMeetingView } from './extra-meeting.view';

/** Meetings beyond the year's plan (UP 4.1). */
@Controller()
export class ExtraMeetingController {
  constructor(
    private readonly demands: ExtraDemands,
    private readonly demandMeeting: DemandMeeting,
    private readonly callExtraMeeting: CallExtraMeeting,
  ) {}

  @Get('meeting-demands')
  @Policy('extraMeeting.read')
  read(@CurrentActor() actor: Actor): Promise<ExtraMeetingView> {
    return this.demands.view(actor);
  }

  @Post('meeting-demands')
  @Policy('extraMeeting.demand')
  demand(
    @Body() { reason }: DemandMeetingDto,
    @CurrentActor() actor: Actor,
  ): Promise<ExtraMeetingView> {
    return this.demandMeeting.demand(actor, reason);
  }

  @Post('meeting-demands/:id/withdrawal')
  @HttpCode(200)
  @Policy('extraMeeting.withdraw')
  withdraw(
    @Param('id', IdPipe) id: string,
    @Body() { version }: WithdrawDemandDto,
    @CurrentActor() actor: Actor,
  ): Promise<ExtraMeetingView> {
    return this.demandMeeting.withdraw(actor, id, version);
  }

  @Post('extra-meetings')
  @Policy('extraMeeting.call')
  call(@Body() dto: CallExtraMeetingDto, @CurrentActor() actor: Actor): Promise<MeetingView> {
    return this.callExtraMeeting.run(dto, actor);
  }
}
