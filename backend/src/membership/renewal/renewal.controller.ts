import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { BoardView } from '../board.view';
import { AskRenewal } from './ask-renewal';
import { Renew } from './renew';
import { RenewalReader } from './renewal-reader';
import { AskRenewalDto, RenewDto } from './renewal.dto';
import { RenewalView } from './renewal.view';

/** Another term for somebody who has one. */
@Controller('appointments/:id')
export class RenewalController {
  constructor(
    private readonly renewals: RenewalReader,
    private readonly askRenewal: AskRenewal,
    private readonly renew: Renew,
  ) {}

  @Get('renewal')
  @Policy('renewal.read')
  read(@Param('id', IdPipe) id: string): Promise<RenewalView> {
    return this.renewals.view(id);
  }

  @Post('renewal-question')
  @Policy('renewal.ask')
  ask(@Param('id', IdPipe) id: string, @Body() wish: AskRenewalDto): Promise<RenewalView> {
    return this.askRenewal.run(id, wish);
  }

  @Post('renewal')
  @Policy('renewal.create')
  create(@Param('id', IdPipe) id: string, @Body() wish: RenewDto): Promise<BoardView> {
    return this.renew.run(id, wish);
  }
}
