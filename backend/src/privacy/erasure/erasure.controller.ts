import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { ApproveErasure } from './approve-erasure';
import { ApproveErasureDto } from './approve-erasure.dto';
import { ErasureReader } from './erasure-reader';
import { ErasuresView } from './erasure.view';

/** What is erased after somebody has left: prepared by the clock, approved by two people. */
@Controller()
export class ErasureController {
  constructor(
    private readonly erasures: ErasureReader,
    private readonly approveErasure: ApproveErasure,
  ) {}

  @Get('erasures')
  @Policy('erasure.read')
  all(@CurrentActor() actor: Actor): Promise<ErasuresView> {
    return this.erasures.view(actor);
  }

  @Post('erasure-runs/:id/approve')
  @HttpCode(200)
  @Policy('erasure.approve')
  approve(
    @Param('id', IdPipe) id: string,
    @CurrentActor() actor: Actor,
    @Body() { version }: ApproveErasureDto,
  ): Promise<ErasuresView> {
    return this.approveErasure.run(actor, id, version);
  }
}
