import { Body, Controller, Param, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { LiveView } from '../live/live.view';
import { AttendanceDto } from './attendance.dto';
import { EndRecusal } from './end-recusal';
import { EndSubstitution } from './end-substitution';
import { Recuse } from './recuse';
import { RecuseDto } from './recuse.dto';
import { RegisterAttendance } from './register-attendance';
import { Substitute } from './substitute';
import { SubstituteDto } from './substitute.dto';

/** Who is in the room, for whom, and who leaves it in a case. */
@Controller()
export class AttendanceController {
  constructor(
    private readonly registerAttendance: RegisterAttendance,
    private readonly substitute: Substitute,
    private readonly endSubstitution: EndSubstitution,
    private readonly recuse: Recuse,
    private readonly endRecusal: EndRecusal,
  ) {}

  @Post('meetings/:id/attendance')
  @Policy('live.record')
  register(
    @Param('id', IdPipe) id: string,
    @Body() dto: AttendanceDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.registerAttendance.run(id, dto, actor);
  }

  @Post('meetings/:id/substitutions')
  @Policy('live.record')
  callAlternate(
    @Param('id', IdPipe) id: string,
    @Body() dto: SubstituteDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.substitute.run(id, dto, actor);
  }

  @Post('substitutions/:id/end')
  @Policy('live.record')
  handBack(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<LiveView> {
    return this.endSubstitution.run(id, actor);
  }

  @Post('agenda-items/:id/recusals')
  @Policy('live.record')
  leaveCase(
    @Param('id', IdPipe) id: string,
    @Body() dto: RecuseDto,
    @CurrentActor() actor: Actor,
  ): Promise<LiveView> {
    return this.recuse.run(id, dto, actor);
  }

  @Post('recusals/:id/end')
  @Policy('live.record')
  returnToCase(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<LiveView> {
    return this.endRecusal.run(id, actor);
  }
}
