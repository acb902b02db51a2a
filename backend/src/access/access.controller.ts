import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Actor, CurrentActor } from '../kernel/actor';
import { IdPipe } from '../kernel/ids';
import { Policy } from '../kernel/policy';
import { signedOut } from '../kernel/problem';
import { AccessNeedsReader } from './access-needs-reader';
import { AccessNeedsView, OpenedNeedsView } from './access-needs.view';
import { DataReadView } from './data-read.view';
import { DataReadsReader } from './data-reads-reader';
import { OpenAccessNeeds } from './open-access-needs';
import { OpenAccessNeedsDto } from './open-access-needs.dto';
import { OwnNeedsReader } from './own-needs-reader';
import { SaveAccessNeeds } from './save-access-needs';
import { SaveAccessNeedsDto } from './save-access-needs.dto';
import { WithdrawAccessNeeds } from './withdraw-access-needs';

/** What a person needs to take part, who may open it, and who has. Reading is an act, so it is a POST. */
@Controller()
export class AccessController {
  constructor(
    private readonly needs: AccessNeedsReader,
    private readonly saveNeeds: SaveAccessNeeds,
    private readonly withdrawNeeds: WithdrawAccessNeeds,
    private readonly ownNeeds: OwnNeedsReader,
    private readonly openNeeds: OpenAccessNeeds,
    private readonly reads: DataReadsReader,
  ) {}

  @Get('access-needs')
  @Policy('accessNeeds.read')
  own(@CurrentActor() actor: Actor): Promise<AccessNeedsView> {
    return this.needs.own(self(actor));
  }

  @Put('access-needs')
  @Policy('accessNeeds.save')
  save(@CurrentActor() actor: Actor, @Body() wish: SaveAccessNeedsDto): Promise<AccessNeedsView> {
    return this.saveNeeds.run(self(actor), wish);
  }

  @Delete('access-needs')
  @Policy('accessNeeds.withdraw')
  withdraw(@CurrentActor() actor: Actor): Promise<AccessNeedsView> {
    return this.withdrawNeeds.run(self(actor));
  }

  @Post('access-needs/openings')
  @HttpCode(200)
  @Policy('accessNeeds.openOwn')
  openOwn(@CurrentActor() actor: Actor): Promise<OpenedNeedsView> {
    return this.ownNeeds.open(actor);
  }

  @Post('people/:id/access-needs/openings')
  @HttpCode(200)
  @Policy('accessNeeds.open')
  open(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
    @Body() wish: OpenAccessNeedsDto,
  ): Promise<OpenedNeedsView> {
    return this.openNeeds.run(actor, id, wish);
  }

  @Get('data-reads')
  @Policy('dataRead.read')
  whoHasSeen(@CurrentActor() actor: Actor): Promise<DataReadView[]> {
    return this.reads.of(self(actor));
  }
}

function self({ personId }: Actor): string {
  if (personId === null) throw signedOut();
  return personId;
}
