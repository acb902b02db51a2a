import { Body, Controller, Delete, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { MeetingView } from '../meeting.view';
import { versionIn } from '../../kernel/http/version-in';
import { AddAgendaItem } from './add-agenda-item';
import { AddAgendaItemDto } from './add-agenda-item.dto';
import { MoveAgendaItem } from './move-agenda-item';
import { MoveAgendaItemDto } from './move-agenda-item.dto';
import { PostponeItem } from './postpone-item';
import { PostponeItemDto } from './postpone-item.dto';
import { RemoveAgendaItem } from './remove-agenda-item';
import { UpdateAgendaItem } from './update-agenda-item';
import { UpdateAgendaItemDto } from './update-agenda-item.dto';

/** The agenda while it is prepared. */
@Controller()
export class AgendaController {
  constructor(
    private readonly addAgendaItem: AddAgendaItem,
    private readonly updateAgendaItem: UpdateAgendaItem,
    private readonly moveAgendaItem: MoveAgendaItem,
    private readonly removeAgendaItem: RemoveAgendaItem,
    private readonly postponeItem: PostponeItem,
  ) {}

  @Post('meetings/:id/agenda-items')
  @Policy('agendaItem.write')
  add(
    @Param('id', IdPipe) id: string,
    @Body() dto: AddAgendaItemDto,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingView> {
    return this.addAgendaItem.run(id, dto, actor);
  }

  @Put('agenda-items/:id')
  @Policy('agendaItem.write')
  change(
    @Param('id', IdPipe) id: string,
    @Body() dto: UpdateAgendaItemDto,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingView> {
    return this.updateAgendaItem.run(id, dto, actor);
  }

  @Post('agenda-items/:id/move')
  @Policy('agendaItem.write')
  move(
    @Param('id', IdPipe) id: string,
    @Body() dto: MoveAgendaItemDto,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingView> {
    return this.moveAgendaItem.run(id, dto, actor);
  }

  @Post('agenda-items/:id/postponement')
  @HttpCode(200)
  @Policy('agendaItem.write')
  postpone(
    @Param('id', IdPipe) id: string,
    @Body() dto: PostponeItemDto,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingView> {
    return this.postponeItem.run(id, dto, actor);
  }

  @Delete('agenda-items/:id')
  @HttpCode(204)
  @Policy('agendaItem.write')
  async remove(@Param('id', IdPipe) id: string, @Query('version') version: string): Promise<void> {
    await this.removeAgendaItem.run(id, versionIn(version));
  }
}
