import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Actor, CurrentActor } from '../kernel/actor';
import { IdPipe } from '../kernel/ids';
import { Policy } from '../kernel/policy';
import { badInput } from '../kernel/problem';
import { CancelMeetingDto, MoveMeetingDto } from './changes/change-meeting.dto';
import { CancelMeeting, MoveMeeting } from './changes/move-meeting';
import { CreateMeeting } from './create-meeting';
import { NewMeetingDto } from './create-meeting.dto';
import { MeetingPage } from './meeting-page';
import { MeetingsView, MeetingView } from './meeting.view';
import { UpdateMeeting } from './update-meeting';
import { UpdateMeetingDto } from './update-meeting.dto';

/** The year's meetings and one meeting's plan. */
@Controller('meetings')
export class MeetingsController {
  constructor(
    private readonly page: MeetingPage,
    private readonly createMeeting: CreateMeeting,
    private readonly updateMeeting: UpdateMeeting,
    private readonly moveMeeting: MoveMeeting,
    private readonly cancelMeeting: CancelMeeting,
  ) {}

  @Get()
  @Policy('meeting.read')
  list(@Query('year') year?: string): Promise<MeetingsView> {
    if (year === undefined) return this.page.year(null);
    if (!/^20\d\d$/.test(year)) throw badInput([{ field: 'year', constraint: 'isInt' }]);
    return this.page.year(Number(year));
  }

  @Get(':id')
  @Policy('meeting.read')
  read(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<MeetingView> {
    return this.page.meeting(id, actor);
  }

  @Post()
  @Policy('meeting.create')
  create(@Body() dto: NewMeetingDto, @CurrentActor() actor: Actor): Promise<MeetingView> {
    return this.createMeeting.run(dto, actor);
  }

  @Put(':id')
  @Policy('meeting.update')
  update(
    @Param('id', IdPipe) id: string,
    @Body() dto: UpdateMeetingDto,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingView> {
    return this.updateMeeting.run(id, dto, actor);
  }

  @Post(':id/move')
  @HttpCode(200)
  @Policy('meeting.move')
  move(
    @Param('id', IdPipe) id: string,
    @Body() dto: MoveMeetingDto,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingView> {
    return this.moveMeeting.run(id, dto, actor);
  }

  @Post(':id/cancellation')
  @HttpCode(200)
  @Policy('meeting.cancel')
  cancel(
    @Param('id', IdPipe) id: string,
    @Body() dto: CancelMeetingDto,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingView> {
    return this.cancelMeeting.run(id, dto, actor);
  }
}
