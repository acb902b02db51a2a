import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { badInput, conflict } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { StatutesReader } from '../../statutes/statutes-reader';
import { STEERING_LEAD_DAYS } from '../rules/annual-wheel';
import { proposeYear } from '../rules/propose-year';
import { requireDays } from './plan-inputs';
import { schoolYears } from './school-years';
import { YearPage } from './year-page';
import { MakeYearPlanDto } from './year-plan.dto';
import { planOfYear } from './year-plan-rows';
import { YearView } from './year-plan.view';

/** Proposes a year's dates, as many meetings as the statutes ask for (UP 4.1). A draft is made anew as often as one likes. */
@Injectable()
export class MakeYearPlan {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly statutes: StatutesReader,
    private readonly page: YearPage,
  ) {}

  /** @throws 400 for a day that does not exist or a year gone by, 409 once people have been asked */
  run(dto: MakeYearPlanDto): Promise<YearView> {
    const { year, steeringDays, region, startTime, endTime, place, mode } = dto;
    const today = this.clock.today();
    requireDays('steeringDays', steeringDays);
    if (String(year) < today.slice(0, 4)) throw badInput([{ field: 'year', constraint: 'min' }]);
    if (endTime <= startTime) throw badInput([{ field: 'endTime', constraint: 'afterStart' }]);
    return this.work.write(async (tx) => {
      await this.forgetDraft(tx, year);
      const { data } = await this.statutes.inForce(today, tx);
      const id = newId();
      const columns = { year, region, place, mode, start_time: startTime, end_time: endTime };
      const steering = [...steeringDays].sort();
      await tx.insert('year_plan', {
        id,
        ...columns,
        state: 'draft',
        steering_days: JSON.stringify(steering),
        created_at: this.clock.now(),
        version: 1,
      });
      const schools = await schoolYears(tx);
      const facts = { earliest: today, region, schools, leadDays: STEERING_LEAD_DAYS };
      const meetings = proposeYear(year, data.meetingsPerYear, {
        ...facts,
        steeringDays: steering,
      });
      for (const { number, days } of meetings) {
        await this.propose(
          tx,
          id,
          number,
          days.map(({ day }) => day),
        );
      }
      await tx.audit('yearPlan.made', `year:${year}`, { ...columns, steering: steering.join(' ') });
      tx.changed('meetings');
      return this.page.of(year, tx);
    });
  }

  private async propose(tx: Tx, plan_id: string, number: number, days: string[]): Promise<void> {
    const id = newId();
    await tx.insert('planned_meeting', { id, plan_id, number, version: 1 });
    for (const [position, day] of days.entries()) {
      await tx.insert('meeting_candidate', { id: newId(), planned_id: id, day, position });
    }
  }

  private async forgetDraft(tx: Tx, year: number): Promise<void> {
    const plan = await planOfYear(tx, year);
    if (plan === null) return;
    if (plan.state !== 'draft') throw conflict('year-asked');
    const of = 'SELECT id FROM planned_meeting WHERE plan_id = $1';
    await tx.execute(`DELETE FROM meeting_candidate WHERE planned_id IN (${of})`, [plan.id]);
    await tx.execute('DELETE FROM planned_meeting WHERE plan_id = $1', [plan.id]);
    await tx.execute('DELETE FROM year_plan WHERE id = $1', [plan.id]);
  }
}
