import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { Actor, CurrentActor } from '../../../kernel/actor';
import { versionIn } from '../../../kernel/http/version-in';
import { IdPipe } from '../../../kernel/ids';
import { Policy } from '../../../kernel/policy';
import { ChangeGlossaryWordDto, GlossaryWordDto } from './glossary.dto';
import { GlossaryView } from './glossary.view';
import { GlossaryPage } from './glossary-page';
import { WriteGlossary } from './write-glossary';

/** The words the panel explains. */
@Controller('glossary')
export class GlossaryController {
  constructor(
    private readonly page: GlossaryPage,
    private readonly writeGlossary: WriteGlossary,
  ) {}

  @Get()
  @Policy('glossary.read')
  read(@CurrentActor() actor: Actor): Promise<GlossaryView> {
    return this.page.view(actor);
  }

  @Post()
  @Policy('glossary.write')
  add(@Body() dto: GlossaryWordDto, @CurrentActor() actor: Actor): Promise<GlossaryView> {
    return this.writeGlossary.add(dto, actor);
  }

  @Put(':id')
  @Policy('glossary.write')
  change(
    @Param('id', IdPipe) id: string,
    @Body() dto: ChangeGlossaryWordDto,
    @CurrentActor() actor: Actor,
  ): Promise<GlossaryView> {
    return this.writeGlossary.change(id, dto, actor);
  }

  @Delete(':id')
  @Policy('glossary.write')
  remove(
    @Param('id', IdPipe) id: string,
    @Query('version') version: string,
    @CurrentActor() actor: Actor,
  ): Promise<GlossaryView> {
    return this.writeGlossary.remove(id, versionIn(version), actor);
  }
}
