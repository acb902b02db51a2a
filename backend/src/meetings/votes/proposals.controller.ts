import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { LiveView } from '../live/live.view';
import { VersionDto } from '../live/version.dto';
import { ChangeProposal } from './change-proposal';
import { MoveProposalDto, ProposalTextDto } from './votes.dto';

/** A proposal between being put forward and being voted on. */
@Controller('proposals/:id')
export class ProposalsController {
  constructor(private readonly proposals: ChangeProposal) {}

  @Put()
  @Policy('proposal.change')
  reword(
    @Param('id', IdPipe) id: string,
    @Body() dto: ProposalTextDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.proposals.reword(id, dto, actor);
  }

  @Post('put-up')
  @Policy('proposal.change')
  putUp(
    @Param('id', IdPipe) id: string,
    @Body() { version }: VersionDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.proposals.putUp(id, version, actor);
  }

  @Post('moves')
  @Policy('proposal.change')
  move(
    @Param('id', IdPipe) id: string,
    @Body() dto: MoveProposalDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.proposals.move(id, dto, actor);
  }

  @Post('withdraw')
  @Policy('proposal.withdraw')
  withdraw(
    @Param('id', IdPipe) id: string,
    @Body() { version }: VersionDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.proposals.withdraw(id, version, actor);
  }
}
