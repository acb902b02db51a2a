import { Body, Controller, Get, Post } from '@nestjs/common';
import { Actor, CurrentActor } from '../kernel/actor';
import { Policy } from '../kernel/policy';
import { EditorialFixDto } from './change.dto';
import { FixClause } from './editorial-fixes';
import { HistoryPage } from './history-page';
import { StatutesHistoryView } from './revision.view';

/** The versions of the plan, and what AU has set right in them. */
@Controller()
export class HistoryController {
  constructor(
    private readonly page: HistoryPage,
    private readonly fixing: FixClause,
  ) {}

  @Get('statutes-history')
  @Policy('statutesHistory.read')
  read(@CurrentActor() actor: Actor): Promise<StatutesHistoryView> {
    return this.page.view(actor);
  }

  @Post('editorial-fixes')
  @Policy('editorial.write')
  fix(@Body() dto: EditorialFixDto, @CurrentActor() actor: Actor): Promise<StatutesHistoryView> {
    return this.fixing.run(dto, actor);
  }
}
