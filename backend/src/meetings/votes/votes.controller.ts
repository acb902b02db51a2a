import { Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { LiveView } from '../live/live.view';
import { AnswerVote, EnterChoice } from './answer-vote';
import { AbortVote, CloseVote } from './close-vote';
import { OpenVote } from './open-vote';
import { RecordInput } from './record-input';
import {
  AbortVoteDto,
  CloseVoteDto,
  DissentDto,
  EnteredChoiceDto,
  OpenVoteDto,
  OwnChoiceDto,
  RecordInputDto,
} from './votes.dto';
import { WriteDissent } from './write-dissent';

/** Open votes, what is said against a decision, and what is said without one. */
@Controller()
export class VotesController {
  constructor(
    private readonly openVote: OpenVote,
    private readonly answerVote: AnswerVote,
    private readonly enterChoice: EnterChoice,
    private readonly closeVote: CloseVote,
    private readonly abortVote: AbortVote,
    private readonly recordInput: RecordInput,
    private readonly dissents: WriteDissent,
  ) {}

  @Post('agenda-items/:id/votes')
  @Policy('vote.open')
  open(
    @Param('id', IdPipe) id: string,
    @Body() dto: OpenVoteDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.openVote.run(id, dto, actor);
  }

  @Put('votes/:id/own-choice')
  @Policy('vote.answer')
  answer(
    @Param('id', IdPipe) id: string,
    @Body() dto: OwnChoiceDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.answerVote.run(id, dto, actor);
  }

  @Put('votes/:id/choices/:personId')
  @Policy('vote.enter')
  enter(
    @Param('id', IdPipe) id: string,
    @Param('personId', IdPipe) personId: string,
    @Body() dto: EnteredChoiceDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.enterChoice.run(id, personId, dto, actor);
  }

  @Post('votes/:id/close')
  @Policy('vote.close')
  close(
    @Param('id', IdPipe) id: string,
    @Body() dto: CloseVoteDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.closeVote.run(id, dto, actor);
  }

  @Post('votes/:id/abort')
  @Policy('vote.close')
  abort(
    @Param('id', IdPipe) id: string,
    @Body() dto: AbortVoteDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.abortVote.run(id, dto, actor);
  }

  @Post('agenda-items/:id/inputs')
  @Policy('input.record')
  input(
    @Param('id', IdPipe) id: string,
    @Body() dto: RecordInputDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.recordInput.run(id, dto, actor);
  }

  @Put('decisions/:id/dissents/:personId')
  @Policy('dissent.write')
  dissent(
    @Param('id', IdPipe) id: string,
    @Param('personId', IdPipe) personId: string,
    @Body() dto: DissentDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.dissents.write(id, personId, dto, actor);
  }

  @Delete('decisions/:id/dissents/:personId')
  @Policy('dissent.write')
  removeDissent(
    @Param('id', IdPipe) id: string,
    @Param('personId', IdPipe) personId: string,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.dissents.remove(id, personId, actor);
  }
}
