import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { osloInstant } from '../../kernel/oslo';
import { conflict } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { placeWaitingElections } from '../agenda/place-waiting-elections';
import { nextNumber } from '../meeting-rows';
import { DateMail } from './date-mail';
import { YearPage } from './year-page';
import { AdoptYearDto } from './year-plan.dto';
import { candidatesOf, PlannedRow, plannedOf, requirePlan, YearPlanRow } from './year-plan-rows';
import { YearView } from './year-plan.view';

/** Makes the plan's meetings, closes the poll and tells everyone the dates. Links in mails stop working. */
@Injectable()
export class AdoptYear {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly mail: DateMail,
    private readonly page: YearPage,
  ) {}

  /** @throws 409 when it is adopted already, or a meeting that was asked about has no chosen day */
  run({ year, version }: AdoptYearDto): Promise<YearView> {
    return this.work.write(async (tx) => {
      const plan = await requirePlan(tx, year);
      if (plan.state === 'adopted') throw conflict('year-adopted');
      const planned = await this.withDays(tx, plan);
      const adopted = { state: 'adopted', adopted_at: this.clock.now() };
      await tx.update('year_plan', plan.id, version, adopted);
      await tx.execute('DELETE FROM date_link WHERE plan_id = $1', [plan.id]);
      const days: string[] = [];
      for (const each of planned) {
        await this.create(tx, plan, each);
        days.push(each.day);
      }
      await placeWaitingElections(tx);
      await tx.audit('yearPlan.adopted', `year:${year}`, { days: days.join(' ') });
      await this.mail.tell(tx, plan, days);
      tx.changed('meetings');
      return this.page.of(year, tx);
    });
  }

  /** Meetings in the order of their days; one without any day is left out and warned of. */
  private async withDays(tx: Tx, plan: YearPlanRow): Promise<(PlannedRow & { day: string })[]> {
    const candidates = await candidatesOf(tx, plan.id);
    const planned = (await plannedOf(tx, plan.id)).flatMap((row) => {
      const first = candidates.find(({ plannedId }) => plannedId === row.id)?.day;
      if (first === undefined) return [];
      if (row.chosenDay === null && plan.state === 'polling') throw conflict('day-not-chosen');
      return { ...row, day: row.chosenDay ?? first };
    });
    return planned.sort((a, b) => (a.day < b.day ? -1 : 1));
  }

  private async create(tx: Tx, plan: YearPlanRow, planned: PlannedRow & { day: string }) {
    const id = newId();
    await tx.insert('meeting', {
      id,
      number: await nextNumber(tx, plan.year),
      year: plan.year,
      starts_at: osloInstant(`${planned.day}T${plan.startTime}`),
      ends_at: osloInstant(`${planned.day}T${plan.endTime}`),
      place: plan.place,
      mode: plan.mode,
      state: 'planned',
      created_at: this.clock.now(),
      version: 1,
    });
    const columns = { meeting_id: id, chosen_day: planned.day };
    await tx.update('planned_meeting', planned.id, planned.version, columns);
    await tx.audit('meeting.created', `meeting:${id}`, { day: planned.day });
    tx.changed(`meeting:${id}`);
  }
}
