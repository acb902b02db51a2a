import { Controller, Get, Query } from '@nestjs/common';
import { Actor, CurrentActor } from '../../kernel/actor';
import { Policy } from '../../kernel/policy';
import { badInput } from '../../kernel/problem';
import { AttendancePage } from './attendance-page';
import { AttendanceView } from './attendance.view';

/** Who took part in the meetings. */
@Controller('attendance-figures')
export class StatisticsController {
  constructor(private readonly page: AttendancePage) {}

  @Get()
  @Policy('attendance.read')
  read(@CurrentActor() actor: Actor, @Query('year') year?: string): Promise<AttendanceView> {
    if (year === undefined) return this.page.view(null, actor);
    if (!/^20\d\d$/.test(year)) throw badInput([{ field: 'year', constraint: 'isInt' }]);
    return this.page.view(Number(year), actor);
  }
}
