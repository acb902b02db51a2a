import { Body, Controller, Delete, Param, Post, Put, Query } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { LiveView } from '../live/live.view';
import { versionIn } from '../../kernel/http/version-in';
import { RemoveEntry } from './remove-entry';
import { UpdateEntry } from './update-entry';
import { UpdateEntryDto } from './update-entry.dto';
import { WriteEntry } from './write-entry';
import { WriteEntryDto } from './write-entry.dto';

/** The minutes while they are written. */
@Controller()
export class EntriesController {
  constructor(
    private readonly writeEntry: WriteEntry,
    private readonly updateEntry: UpdateEntry,
    private readonly removeEntry: RemoveEntry,
  ) {}

  @Post('agenda-items/:id/entries')
  @Policy('minutesEntry.write')
  write(
    @Param('id', IdPipe) id: string,
    @Body() dto: WriteEntryDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.writeEntry.run(id, dto, actor);
  }

  @Put('entries/:id')
  @Policy('minutesEntry.write')
  change(
    @Param('id', IdPipe) id: string,
    @Body() dto: UpdateEntryDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.updateEntry.run(id, dto, actor);
  }

  @Delete('entries/:id')
  @Policy('minutesEntry.write')
  remove(
    @Param('id', IdPipe) id: string,
    @Query('version') version: string,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.removeEntry.run(id, versionIn(version), actor);
  }
}
