import { Body, Controller, Param, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { BeginPause } from './begin-pause';
import { EndPause } from './end-pause';
import { EndPauseDto, PauseDto } from './pause.dto';
import { PauseView } from './pause.view';

/** Being away for a while without giving up the seat. */
@Controller()
export class PauseController {
  constructor(
    private readonly beginPause: BeginPause,
    private readonly endPause: EndPause,
  ) {}

  @Post('appointments/:id/pauses')
  @Policy('pause.create')
  begin(
    @Param('id', IdPipe) id: string,
    @Body() wish: PauseDto,
    @CurrentActor() actor: Actor,
  ): Promise<PauseView[]> {
    return this.beginPause.run(id, wish, actor);
  }

  @Post('pauses/:id/end')
  @Policy('pause.end')
  end(
    @Param('id', IdPipe) id: string,
    @Body() wish: EndPauseDto,
    @CurrentActor() actor: Actor,
  ): Promise<PauseView[]> {
    return this.endPause.run(id, wish, actor);
  }
}
