import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { AbortElection } from './abort-election';
import { ElectionPage } from './election-page';
import { ElectionsView, ElectionView, PreparingView } from './election.view';
import { AnswerNomination, Nominate } from './nominate';
import { PrepareElection } from './prepare-election';
import {
  AbortElectionDto,
  AnswerNominationDto,
  NominateForOfficeDto,
  PrepareElectionDto,
} from './prepare-election.dto';

/** Elections before they are held: preparing, nominating, answering. */
@Controller()
export class ElectionsController {
  constructor(
    private readonly page: ElectionPage,
    private readonly prepareElection: PrepareElection,
    private readonly nominateOne: Nominate,
    private readonly answerNomination: AnswerNomination,
    private readonly abortElection: AbortElection,
  ) {}

  @Get('elections')
  @Policy('election.read')
  list(@CurrentActor() actor: Actor): Promise<ElectionsView> {
    return this.page.list(actor);
  }

  @Get('election-preparing')
  @Policy('election.preparing')
  preparing(): Promise<PreparingView> {
    return this.page.preparing();
  }

  @Post('elections')
  @Policy('election.prepare')
  prepare(@Body() dto: PrepareElectionDto, @CurrentActor() actor: Actor): Promise<ElectionView> {
    return this.prepareElection.run(dto, actor);
  }

  @Get('elections/:id')
  @Policy('election.read')
  one(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<ElectionView> {
    return this.page.view(id, actor);
  }

  @Post('elections/:id/candidates')
  @Policy('election.nominate')
  nominate(
    @Param('id', IdPipe) id: string,
    @Body() dto: NominateForOfficeDto,
    @CurrentActor() actor: Actor,
  ): Promise<ElectionView> {
    return this.nominateOne.run(id, dto, actor);
  }

  @Put('elections/:id/own-candidacy')
  @Policy('candidacy.answer')
  answer(
    @Param('id', IdPipe) id: string,
    @Body() dto: AnswerNominationDto,
    @CurrentActor() actor: Actor,
  ): Promise<ElectionView> {
    return this.answerNomination.run(id, dto, actor);
  }

  @Post('elections/:id/abort')
  @Policy('election.abort')
  abort(
    @Param('id', IdPipe) id: string,
    @Body() dto: AbortElectionDto,
    @CurrentActor() actor: Actor,
  ): Promise<ElectionView> {
    return this.abortElection.run(id, dto, actor);
  }
}
