import { Body, Controller, Param, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { LiveView } from '../live/live.view';
import { Propose } from './propose';
import { ProposeDto } from './propose.dto';
import { RecordDecision } from './record-decision';
import { RecordDecisionDto } from './record-decision.dto';

/** Proposals and what became of them. */
@Controller('agenda-items/:id')
export class DecisionsController {
  constructor(
    private readonly propose: Propose,
    private readonly recordDecision: RecordDecision,
  ) {}

  @Post('proposals')
  @Policy('proposal.create')
  put(
    @Param('id', IdPipe) id: string,
    @Body() dto: ProposeDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.propose.run(id, dto, actor);
  }

  @Post('decisions')
  @Policy('decision.record')
  record(
    @Param('id', IdPipe) id: string,
    @Body() dto: RecordDecisionDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.recordDecision.run(id, dto, actor);
  }
}
