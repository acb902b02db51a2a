import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { AnswerWritten } from './answer-written';
import { StartWritten } from './start-written';
import { AnswerWrittenDto, StartWrittenDto } from './written.dto';
import { WrittenList } from './written-list';
import { WrittenPage } from './written-page';
import { WrittenListView, WrittenProcedureView } from './written.view';

/** Light cases settled between meetings. */
@Controller('written-procedures')
export class WrittenController {
  constructor(
    private readonly list: WrittenList,
    private readonly page: WrittenPage,
    private readonly startWritten: StartWritten,
    private readonly answerWritten: AnswerWritten,
  ) {}

  @Get()
  @Policy('written.list')
  all(@CurrentActor() actor: Actor): Promise<WrittenListView> {
    return this.list.view(actor);
  }

  @Get(':id')
  @Policy('written.read')
  read(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor) {
    return this.page.view(id, actor);
  }

  @Post()
  @Policy('written.start')
  start(@Body() dto: StartWrittenDto, @CurrentActor() actor: Actor): Promise<WrittenProcedureView> {
    return this.startWritten.run(dto, actor);
  }

  /** Not a POST: the answer to a POST is kept for two days, with a digest of what was sent, and this is a vote. */
  @Put(':id/answer')
  @Policy('written.answer')
  answer(
    @Param('id', IdPipe) id: string,
    @Body() dto: AnswerWrittenDto,
    @CurrentActor() actor: Actor,
  ): Promise<WrittenProcedureView> {
    return this.answerWritten.run(id, dto, actor);
  }
}
