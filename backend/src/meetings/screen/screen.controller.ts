import { Controller, Get, Param } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { HoldsFor } from '../../kernel/http/version-tag';
import { IdPipe } from '../../kernel/ids';
import { Policy } from '../../kernel/policy';
import { ScreenPage } from './screen-page';
import { ScreenView } from './screen.view';

/** Seconds its clock may be behind; the timer counts whole minutes. */
const TELLS_TIME_WITHIN = 5;

/** The screen everyone in the room looks at. */
@Controller()
export class ScreenController {
  constructor(private readonly page: ScreenPage) {}

  @Get('meetings/:id/screen')
  @Policy('screen.read')
  @HoldsFor(TELLS_TIME_WITHIN)
  read(@Param('id', IdPipe) id: string, @CurrentActor() actor: Actor): Promise<ScreenView> {
    return this.page.view(id, actor);
  }
}
