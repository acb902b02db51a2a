import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { Fresh } from '../../kernel/http/version-tag';
import { versionIn } from '../../kernel/http/version-in';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { LiveView } from '../live/live.view';
import { EntryVersions } from './entry-versions';
import { EntryVersionsView } from './entry-versions.view';
import { RemoveEntry } from './remove-entry';
import { RestoreEntry } from './restore-entry';
import { UpdateEntry } from './update-entry';
import { UpdateEntryDto } from './update-entry.dto';
import { WriteEntry } from './write-entry';
import { WriteEntryDto } from './write-entry.dto';
import { WritersNow } from './writers-now';
import { WritersView } from './writers.view';
import { WritingDto } from './writing.dto';

/** The minutes while they are written. */
@Controller()
export class EntriesController {
  constructor(
    private readonly writeEntry: WriteEntry,
    private readonly updateEntry: UpdateEntry,
    private readonly removeEntry: RemoveEntry,
    private readonly restoreEntry: RestoreEntry,
    private readonly entryVersions: EntryVersions,
    private readonly writersNow: WritersNow,
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

  @Post('entries/:id/return')
  @Policy('minutesEntry.write')
  bringBack(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<LiveView> {
    return this.restoreEntry.run(id, actor);
  }

  @Post('agenda-items/:id/writing')
  @HttpCode(204)
  @Policy('minutesEntry.write')
  writing(
    @Param('id', IdPipe) id: string,
    @Body() { entryId }: WritingDto,
    @CurrentActor() actor: Actor,
  ): Promise<null> {
    return this.writersNow.note(id, entryId ?? null, actor);
  }

  @Get('meetings/:id/writers')
  @Fresh()
  @Policy('minutesEntry.writers')
  writers(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<WritersView> {
    return this.writersNow.view(id, actor);
  }

  @Get('entries/:id/versions')
  @Policy('minutesEntry.history')
  versions(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<EntryVersionsView> {
    return this.entryVersions.view(id, actor);
  }
}
