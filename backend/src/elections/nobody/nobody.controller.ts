import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { AnswerActing } from './answer-acting';
import { NobodyPage } from './nobody-page';
import { AnswerActingDto } from './nobody.dto';
import { NobodyView } from './nobody.view';
import { RecordNobody } from './record-nobody';

/** An election nobody stands in: it is recorded, and somebody is asked to act. */
@Controller('elections/:id')
export class NobodyController {
  constructor(
    private readonly page: NobodyPage,
    private readonly recordNobody: RecordNobody,
    private readonly answerActing: AnswerActing,
  ) {}

  @Get('nobody-stands')
  @Policy('election.read')
  read(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<NobodyView> {
    return this.page.view(id, actor);
  }

  @Post('nobody-stands')
  @Policy('election.hold')
  record(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<NobodyView> {
    return this.recordNobody.run(id, actor);
  }

  @Put('acting')
  @Policy('election.act')
  answer(
    @Param('id', IdPipe) id: string,
    @Body() dto: AnswerActingDto,
    @CurrentActor() actor: Actor,
  ): Promise<NobodyView> {
    return this.answerActing.run(id, dto, actor);
  }
}
