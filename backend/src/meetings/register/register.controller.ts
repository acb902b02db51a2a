import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { FindDecisionsDto, MarkDecisionDto } from './decision.dto';
import { DecisionRecord } from './decision-record';
import { DecisionRegister } from './decision-register';
import { DecisionRecordView, DecisionRegisterView } from './decisions.view';
import { MarkDecision } from './mark-decision';

/** The register of decisions. */
@Controller()
export class RegisterController {
  constructor(
    private readonly register: DecisionRegister,
    private readonly record: DecisionRecord,
    private readonly markDecision: MarkDecision,
  ) {}

  /**
   * A search is sent as a body: addresses are logged on the way, and what somebody looks for may tell of a closed
   * case or of a person. Nothing is written.
   */
  @Put('decision-search')
  @Policy('decision.find')
  find(@Body() dto: FindDecisionsDto, @CurrentActor() actor: Actor): Promise<DecisionRegisterView> {
    return this.register.find(dto, actor);
  }

  @Get('decisions/:id')
  @Policy('decision.read')
  read(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<DecisionRecordView> {
    return this.record.view(id, actor);
  }

  @Put('decisions/:id/mark')
  @Policy('decision.mark')
  mark(
    @Param('id', IdPipe) id: string,
    @Body() dto: MarkDecisionDto,
    @CurrentActor() actor: Actor,
  ): Promise<DecisionRecordView> {
    return this.markDecision.run(id, dto, actor);
  }
}
