import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { HoldsFor } from '../../kernel/http/version-tag';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { CloseMeeting } from './close-meeting';
import { CloseMeetingDto } from './close-meeting.dto';
import { CurrentItemDto } from './current-item.dto';
import { ExtendDto } from './extend.dto';
import { ExtendItem } from './extend-item';
import { LivePage } from './live-page';
import { LiveView } from './live.view';
import { OpenMeeting } from './open-meeting';
import { TakeUpItem } from './take-up-item';
import { VersionDto } from './version.dto';

/** Seconds the clock of a live page may be behind; its timers count whole minutes. */
const TELLS_TIME_WITHIN = 5;

/** The meeting while it is held. */
@Controller()
export class LiveController {
  constructor(
    private readonly page: LivePage,
    private readonly openMeeting: OpenMeeting,
    private readonly closeMeeting: CloseMeeting,
    private readonly takeUpItem: TakeUpItem,
    private readonly extendItem: ExtendItem,
  ) {}

  @Get('meetings/:id/live')
  @Policy('live.read')
  @HoldsFor(TELLS_TIME_WITHIN)
  read(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<LiveView> {
    return this.page.view(id, actor);
  }

  @Post('meetings/:id/open')
  @Policy('live.record')
  open(
    @Param('id', IdPipe) id: string,
    @Body() dto: VersionDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.openMeeting.run(id, dto, actor);
  }

  @Post('meetings/:id/close')
  @Policy('live.record')
  close(
    @Param('id', IdPipe) id: string,
    @Body() dto: CloseMeetingDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.closeMeeting.run(id, dto, actor);
  }

  @Post('meetings/:id/current-item')
  @Policy('live.record')
  takeUp(
    @Param('id', IdPipe) id: string,
    @Body() dto: CurrentItemDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.takeUpItem.run(id, dto, actor);
  }

  @Post('agenda-items/:id/extensions')
  @Policy('live.record')
  extend(
    @Param('id', IdPipe) id: string,
    @Body() dto: ExtendDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.extendItem.run(id, dto, actor);
  }
}
