import { Body, Controller, Param, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { LiveView } from '../live/live.view';
import { VersionDto } from '../live/version.dto';
import { AnswerQuestion } from './answer-question';
import { RaiseQuestion } from './raise-question';
import { AnswerQuestionDto, RaiseQuestionDto } from './recusal.dto';

/** The panel decides whether somebody is recused in a case. */
@Controller()
export class RecusalController {
  constructor(
    private readonly raiseQuestion: RaiseQuestion,
    private readonly answerQuestion: AnswerQuestion,
  ) {}

  @Post('agenda-items/:id/recusal-questions')
  @Policy('recusalQuestion.raise')
  raise(
    @Param('id', IdPipe) id: string,
    @Body() dto: RaiseQuestionDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.raiseQuestion.run(id, dto, actor);
  }

  @Post('recusal-questions/:id/answer')
  @Policy('live.record')
  answer(
    @Param('id', IdPipe) id: string,
    @Body() dto: AnswerQuestionDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.answerQuestion.answer(id, dto, actor);
  }

  @Post('recusal-questions/:id/withdraw')
  @Policy('live.record')
  withdraw(
    @Param('id', IdPipe) id: string,
    @Body() { version }: VersionDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.answerQuestion.withdraw(id, version, actor);
  }
}
