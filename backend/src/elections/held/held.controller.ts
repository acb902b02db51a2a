import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { AbortRound, Acclaim, AskForBallot, EnterCount } from './count-round';
import { SayLotWord, StartLot } from './draw-lot';
import { HeldPage } from './held-page';
import { AbortRoundDto, CountDto, LotWordDto, OpenRoundDto, StartLotDto } from './held.dto';
import { HeldView } from './held.view';
import { OpenRound } from './open-round';

/** An election in the room: rounds are opened, counted and settled. */
@Controller('elections/:id')
export class HeldController {
  constructor(
    private readonly page: HeldPage,
    private readonly openRound: OpenRound,
    private readonly enterCount: EnterCount,
    private readonly acclaimed: Acclaim,
    private readonly askForBallot: AskForBallot,
    private readonly abortRound: AbortRound,
    private readonly startLot: StartLot,
    private readonly sayLotWord: SayLotWord,
  ) {}

  @Get('held')
  @Policy('election.read')
  held(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<HeldView> {
    return this.page.view(id, actor);
  }

  @Post('rounds')
  @Policy('election.hold')
  open(
    @Param('id', IdPipe) id: string,
    @Body() dto: OpenRoundDto,
    @CurrentActor() actor: Actor,
  ): Promise<HeldView> {
    return this.openRound.run(id, dto, actor);
  }

  @Post('rounds/:roundId/count')
  @Policy('election.count')
  count(
    @Param('id', IdPipe) id: string,
    @Param('roundId', IdPipe) roundId: string,
    @Body() dto: CountDto,
    @CurrentActor() actor: Actor,
  ): Promise<HeldView> {
    return this.enterCount.run(id, roundId, dto, actor);
  }

  @Post('rounds/:roundId/acclaim')
  @Policy('election.hold')
  acclaim(
    @Param('id', IdPipe) id: string,
    @Param('roundId', IdPipe) roundId: string,
    @CurrentActor() actor: Actor,
  ): Promise<HeldView> {
    return this.acclaimed.run(id, roundId, actor);
  }

  @Post('rounds/:roundId/ask-ballot')
  @Policy('election.askBallot')
  askBallot(
    @Param('id', IdPipe) id: string,
    @Param('roundId', IdPipe) roundId: string,
    @CurrentActor() actor: Actor,
  ): Promise<HeldView> {
    return this.askForBallot.run(id, roundId, actor);
  }

  @Post('rounds/:roundId/abort')
  @Policy('election.hold')
  abort(
    @Param('id', IdPipe) id: string,
    @Param('roundId', IdPipe) roundId: string,
    @Body() dto: AbortRoundDto,
    @CurrentActor() actor: Actor,
  ): Promise<HeldView> {
    return this.abortRound.run(id, roundId, dto, actor);
  }

  @Post('rounds/:roundId/lot')
  @Policy('election.hold')
  lot(
    @Param('id', IdPipe) id: string,
    @Param('roundId', IdPipe) roundId: string,
    @Body() dto: StartLotDto,
    @CurrentActor() actor: Actor,
  ): Promise<HeldView> {
    return this.startLot.run(id, roundId, dto, actor);
  }

  @Post('rounds/:roundId/lot/word')
  @Policy('election.witness')
  word(
    @Param('id', IdPipe) id: string,
    @Param('roundId', IdPipe) roundId: string,
    @Body() dto: LotWordDto,
    @CurrentActor() actor: Actor,
  ): Promise<HeldView> {
    return this.sayLotWord.run(id, roundId, dto, actor);
  }
}
