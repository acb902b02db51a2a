import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { CasePage } from './case-page';
import { CaseView } from './case.view';
import { ReleasePaper } from './release-paper';
import { ReleasePaperDto } from './release-paper.dto';
import { SavePaper } from './save-paper';
import { SavePaperDto } from './save-paper.dto';

/** Cases and their papers. */
@Controller('cases/:id')
export class PapersController {
  constructor(
    private readonly page: CasePage,
    private readonly savePaper: SavePaper,
    private readonly releasePaper: ReleasePaper,
  ) {}

  @Get()
  @Policy('case.read')
  read(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<CaseView> {
    return this.page.view(id, actor);
  }

  @Put('paper')
  @Policy('paper.save')
  save(
    @Param('id', IdPipe) id: string,
    @Body() dto: SavePaperDto,
    @CurrentActor() actor: Actor,
  ): Promise<CaseView> {
    return this.savePaper.run(id, dto, actor);
  }

  @Post('paper/release')
  @Policy('paper.release')
  release(
    @Param('id', IdPipe) id: string,
    @Body() dto: ReleasePaperDto,
    @CurrentActor() actor: Actor,
  ): Promise<CaseView> {
    return this.releasePaper.run(id, dto, actor);
  }
}
