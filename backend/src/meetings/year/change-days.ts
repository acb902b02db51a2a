import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/ids';
import { badInput, conflict } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { requireDays } from './plan-inputs';
import { YearPage } from './year-page';
import { ChangeDaysDto, ChooseDayDto } from './year-plan.dto';
import { candidatesOf, openPlanned } from './year-plan-rows';
import { YearView } from './year-plan.view';

/** Sets which days a meeting may be on. A poor day may be set: what speaks against it is shown, not forbidden. */
@Injectable()
export class ChangeDays {
  constructor(
    private readonly work: UnitOfWork,
    private readonly page: YearPage,
  ) {}

  /** @throws 400 for a day outside the year, 409 while people are being asked about the old ones */
  run({ plannedId, days, version }: ChangeDaysDto): Promise<YearView> {
    requireDays('days', days);
    return this.work.write(async (tx) => {
      const { plan, planned } = await openPlanned(tx, plannedId);
      if (plan.state !== 'draft') throw conflict('year-asked');
      if (days.some((day) => !day.startsWith(`${plan.year}-`))) {
        throw badInput([{ field: 'days', constraint: 'sameYear' }]);
      }
      await tx.update('planned_meeting', planned.id, version, { chosen_day: null });
      await tx.execute('DELETE FROM meeting_candidate WHERE planned_id = $1', [planned.id]);
      for (const [position, day] of days.entries()) {
        await tx.insert('meeting_candidate', {
          id: newId(),
          planned_id: planned.id,
          day,
          position,
        });
      }
      await tx.audit('yearPlan.daysChanged', `year:${plan.year}`, { days: days.join(' ') });
      tx.changed('meetings');
      return this.page.of(plan.year, tx);
    });
  }
}

/** Chooses the day of one meeting among its candidates. */
@Injectable()
export class ChooseDay {
  constructor(
    private readonly work: UnitOfWork,
    private readonly page: YearPage,
  ) {}

  /** @throws 400 for a day that is no candidate */
  run({ plannedId, day, version }: ChooseDayDto): Promise<YearView> {
    return this.work.write(async (tx) => {
      const { plan, planned } = await openPlanned(tx, plannedId);
      const candidates = await candidatesOf(tx, plan.id);
      if (!candidates.some((each) => each.plannedId === planned.id && each.day === day)) {
        throw badInput([{ field: 'day', constraint: 'isIn' }]);
      }
      await tx.update('planned_meeting', planned.id, version, { chosen_day: day });
      await tx.audit('yearPlan.dayChosen', `year:${plan.year}`, { number: planned.number, day });
      tx.changed('meetings');
      return this.page.of(plan.year, tx);
    });
  }
}
