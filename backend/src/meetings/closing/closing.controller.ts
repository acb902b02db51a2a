import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { ChangeClosing } from './change-closing';
import { CloseCaseDto, OpenCaseDto } from './closing.dto';
import { ClosingPage } from './closing-page';
import { ClosingView } from './closing.view';

/** Closed cases: by what ground, and open again. */
@Controller('cases/:id')
export class ClosingController {
  constructor(
    private readonly page: ClosingPage,
    private readonly changeClosing: ChangeClosing,
  ) {}

  @Get('closing')
  @Policy('caseClosing.read')
  read(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<ClosingView> {
    return this.page.view(id, actor);
  }

  @Post('close')
  @Policy('caseClosing.write')
  close(
    @Param('id', IdPipe) id: string,
    @Body() dto: CloseCaseDto,
    @CurrentActor() actor: Actor,
  ): Promise<ClosingView> {
    return this.changeClosing.close(id, dto, actor);
  }

  @Post('open')
  @Policy('caseClosing.write')
  open(
    @Param('id', IdPipe) id: string,
    @Body() dto: OpenCaseDto,
    @CurrentActor() actor: Actor,
  ): Promise<ClosingView> {
    return this.changeClosing.open(id, dto, actor);
  }
}
