import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { AskOrganisation } from './ask-organisation';
import { FlagLapse } from './flag-lapse';
import { AskOrganisationDto, FlagLapseDto, SettleLapseDto } from './lapse.dto';
import { LapseReader } from './lapse-reader';
import { LapseView } from './lapse.view';
import { SettleLapse } from './settle-lapse';

/** From «the organisation has left» to the panel's decision. */
@Controller()
export class LapseController {
  constructor(
    private readonly lapses: LapseReader,
    private readonly flagLapse: FlagLapse,
    private readonly askOrganisation: AskOrganisation,
    private readonly settleLapse: SettleLapse,
  ) {}

  @Get('appointments/:id/basis-lapse')
  @Policy('lapse.read')
  read(@Param('id', IdPipe) id: string): Promise<LapseView> {
    return this.lapses.view(id);
  }

  @Post('appointments/:id/basis-lapse')
  @Policy('lapse.create')
  flag(@Param('id', IdPipe) id: string, @Body() wish: FlagLapseDto): Promise<LapseView> {
    return this.flagLapse.run(id, wish);
  }

  @Post('basis-lapses/:id/question')
  @Policy('lapse.ask')
  ask(@Param('id', IdPipe) id: string, @Body() wish: AskOrganisationDto): Promise<LapseView> {
    return this.askOrganisation.run(id, wish);
  }

  @Post('basis-lapses/:id/outcome')
  @Policy('lapse.settle')
  settle(@Param('id', IdPipe) id: string, @Body() wish: SettleLapseDto): Promise<LapseView> {
    return this.settleLapse.run(id, wish);
  }
}
