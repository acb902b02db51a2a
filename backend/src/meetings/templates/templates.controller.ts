import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { ReadDb } from '../../kernel/db';
import { versionIn } from '../../kernel/http/version-in';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { MeetingView } from '../meeting.view';
import { ApplyTemplateDto, SaveTemplateDto } from './agenda-template.dto';
import { AgendaTemplatesView } from './agenda-templates.view';
import { ApplyTemplate } from './apply-template';
import { RemoveTemplate, SaveTemplate } from './save-template';
import { templates } from './template-rows';

/** Templates of standing items, and putting them on an agenda. */
@Controller()
export class TemplatesController {
  constructor(
    private readonly readDb: ReadDb,
    private readonly saveTemplate: SaveTemplate,
    private readonly removeTemplate: RemoveTemplate,
    private readonly applyTemplate: ApplyTemplate,
  ) {}

  @Get('agenda-templates')
  @Policy('agendaTemplate.read')
  async list(): Promise<AgendaTemplatesView> {
    return { templates: await templates(this.readDb) };
  }

  @Post('agenda-templates')
  @Policy('agendaTemplate.write')
  create(@Body() dto: SaveTemplateDto): Promise<AgendaTemplatesView> {
    return this.saveTemplate.run(null, dto);
  }

  @Put('agenda-templates/:id')
  @Policy('agendaTemplate.write')
  save(
    @Param('id', IdPipe) id: string,
    @Body() dto: SaveTemplateDto,
  ): Promise<AgendaTemplatesView> {
    return this.saveTemplate.run(id, dto);
  }

  @Delete('agenda-templates/:id')
  @HttpCode(204)
  @Policy('agendaTemplate.write')
  async remove(@Param('id', IdPipe) id: string, @Query('version') version: string): Promise<void> {
    await this.removeTemplate.run(id, versionIn(version));
  }

  @Post('meetings/:id/standing-items')
  @HttpCode(200)
  @Policy('agendaItem.write')
  apply(
    @Param('id', IdPipe) id: string,
    @Body() { templateId }: ApplyTemplateDto,
    @CurrentActor() actor: Actor,
  ): Promise<MeetingView> {
    return this.applyTemplate.run(id, templateId, actor);
  }
}
