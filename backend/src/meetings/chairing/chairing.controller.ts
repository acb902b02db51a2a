import { Body, Controller, Param, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { LiveView } from '../live/live.view';
import { HandOverDto, SignalDto, StartPauseDto } from './chairing.dto';
import { HandOverChair } from './hand-over-chair';
import { Pauses } from './pauses';
import { Signals } from './signals';

/** Leading the meeting: who chairs, pauses, and what people tell the chair. */
@Controller()
export class ChairingController {
  constructor(
    private readonly handOverChair: HandOverChair,
    private readonly pauses: Pauses,
    private readonly signals: Signals,
  ) {}

  @Post('meetings/:id/chair')
  @Policy('live.record')
  handOver(
    @Param('id', IdPipe) id: string,
    @Body() { personId = null }: HandOverDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.handOverChair.run(id, personId, actor);
  }

  @Post('meetings/:id/pauses')
  @Policy('live.record')
  pause(
    @Param('id', IdPipe) id: string,
    @Body() { minutes }: StartPauseDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.pauses.start(id, minutes, actor);
  }

  @Post('meeting-pauses/:id/end')
  @Policy('live.record')
  goOn(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<LiveView> {
    return this.pauses.end(id, actor);
  }

  @Post('meetings/:id/signals')
  @Policy('roomSignal.tell')
  tell(
    @Param('id', IdPipe) id: string,
    @Body() dto: SignalDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.signals.tell(id, dto, actor);
  }

  @Post('meetings/:id/signals/dismiss')
  @Policy('live.record')
  dismiss(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<LiveView> {
    return this.signals.dismiss(id, actor);
  }
}
