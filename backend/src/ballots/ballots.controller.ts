import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { Actor, CurrentActor } from '../kernel/actor';
import { Fresh } from '../kernel/http/version-tag';
import { IdPipe } from '../kernel/ids';
import { Policy } from '../kernel/policy';
import { AbortBallot } from './abort-ballot';
import {
  AbortBallotDto,
  BallotCountDto,
  BallotVersionDto,
  CastDto,
  MixDto,
  TellerKeyDto,
} from './ballot.dto';
import { BallotPage } from './ballot-page';
import {
  BallotsView,
  BallotView,
  CodesView,
  InnerEnvelopesView,
  OuterEnvelopesView,
  TakenView,
} from './ballot.view';
import { CastVote } from './cast-vote';
import { CloseBallot } from './close-ballot';
import { ConfirmBallot } from './confirm-ballot';
import { CountBallot } from './count-ballot';
import { HandOut } from './hand-out';
import { MixEnvelopes } from './mix-envelopes';
import { OpenBallot } from './open-ballot';
import { SetKey } from './set-key';

/** No line in the log tells that somebody was in the booth. */
const Unlogged = () => RouteConfig({ unlogged: true });

/** Secret ballots. A vote leaves no trace, so answers that tell of votes are made anew every time. */
@Controller('ballots')
export class BallotsController {
  constructor(
    private readonly page: BallotPage,
    private readonly setKey: SetKey,
    private readonly openBallot: OpenBallot,
    private readonly castVote: CastVote,
    private readonly closeBallot: CloseBallot,
    private readonly handOut: HandOut,
    private readonly mixEnvelopes: MixEnvelopes,
    private readonly countBallot: CountBallot,
    private readonly confirmBallot: ConfirmBallot,
    private readonly abortBallot: AbortBallot,
  ) {}

  @Get()
  @Policy('ballot.list')
  @Fresh()
  async list(@CurrentActor() actor: Actor): Promise<BallotsView> {
    return { ballots: await this.page.goingOn(actor) };
  }

  @Get(':id')
  @Policy('ballot.read')
  @Fresh()
  @Unlogged()
  one(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<BallotView> {
    return this.page.view(id, actor);
  }

  @Post(':id/key')
  @Policy('ballot.tell')
  key(
    @Param('id', IdPipe) id: string,
    @Body() dto: TellerKeyDto,
    @CurrentActor() actor: Actor,
  ): Promise<BallotView> {
    return this.setKey.run(id, dto, actor);
  }

  @Post(':id/open')
  @Policy('ballot.hold')
  open(
    @Param('id', IdPipe) id: string,
    @Body() dto: BallotVersionDto,
    @CurrentActor() actor: Actor,
  ): Promise<BallotView> {
    return this.openBallot.run(id, dto, actor);
  }

  @Put(':id/envelope')
  @Policy('ballot.cast')
  @Unlogged()
  @HttpCode(200)
  cast(
    @Param('id', IdPipe) id: string,
    @Body() dto: CastDto,
    @CurrentActor() actor: Actor,
  ): Promise<TakenView> {
    return this.castVote.run(id, dto, actor);
  }

  @Post(':id/close')
  @Policy('ballot.hold')
  close(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<BallotView> {
    return this.closeBallot.run(id, actor);
  }

  @Get(':id/envelopes')
  @Policy('ballot.tell')
  @Fresh()
  envelopes(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<OuterEnvelopesView> {
    return this.handOut.outer(id, actor);
  }

  @Post(':id/mix')
  @Policy('ballot.tell')
  mix(
    @Param('id', IdPipe) id: string,
    @Body() dto: MixDto,
    @CurrentActor() actor: Actor,
  ): Promise<BallotView> {
    return this.mixEnvelopes.run(id, dto, actor);
  }

  @Get(':id/inner')
  @Policy('ballot.tell')
  @Fresh()
  inner(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<InnerEnvelopesView> {
    return this.handOut.inner(id, actor);
  }

  @Post(':id/count')
  @Policy('ballot.tell')
  count(
    @Param('id', IdPipe) id: string,
    @Body() dto: BallotCountDto,
    @CurrentActor() actor: Actor,
  ): Promise<BallotView> {
    return this.countBallot.run(id, dto, actor);
  }

  @Post(':id/confirm')
  @Policy('ballot.tell')
  confirm(
    @Param('id', IdPipe) id: string,
    @Body() dto: BallotVersionDto,
    @CurrentActor() actor: Actor,
  ): Promise<BallotView> {
    return this.confirmBallot.run(id, dto, actor);
  }

  @Get(':id/codes')
  @Policy('ballot.check')
  @Unlogged()
  codes(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<CodesView> {
    return this.handOut.codes(id, actor);
  }

  @Post(':id/abort')
  @Policy('ballot.hold')
  abort(
    @Param('id', IdPipe) id: string,
    @Body() dto: AbortBallotDto,
    @CurrentActor() actor: Actor,
  ): Promise<BallotView> {
    return this.abortBallot.run(id, dto, actor);
  }
}
