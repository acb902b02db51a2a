import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { badInput } from '../../kernel/problem';
import { AnswerEvaluation } from './answer-evaluation';
import { AnswerEvaluationDto } from './evaluation.dto';
import { EvaluationPage } from './evaluation-page';
import { EvaluationsView, EvaluationView } from './evaluation.view';

/** What people thought of a meeting, in three questions. */
@Controller()
export class EvaluationController {
  constructor(
    private readonly page: EvaluationPage,
    private readonly answering: AnswerEvaluation,
  ) {}

  @Get('evaluations')
  @Policy('evaluation.read')
  year(@CurrentActor() actor: Actor, @Query('year') year?: string): Promise<EvaluationsView> {
    if (year === undefined) return this.page.ofYear(null, actor);
    if (!/^20\d\d$/.test(year)) throw badInput([{ field: 'year', constraint: 'isInt' }]);
    return this.page.ofYear(Number(year), actor);
  }

  @Get('meetings/:id/evaluation')
  @Policy('evaluation.read')
  read(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<EvaluationView> {
    return this.page.view(id, actor);
  }

  /** Not a POST: for two days that would keep who answered when. */
  @Put('meetings/:id/evaluation')
  @Policy('evaluation.answer')
  async answer(
    @Param('id', IdPipe) id: string,
    @Body() { heard, understood, time }: AnswerEvaluationDto,
    @CurrentActor() actor: Actor,
  ): Promise<EvaluationView> {
    await this.answering.run(id, { heard, understood, time }, actor);
    return this.page.view(id, actor);
  }
}
