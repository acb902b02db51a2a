import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { osloInstant } from '../../kernel/oslo';
import { badInput, conflict } from '../../kernel/problem';
import { hashOf, newToken } from '../../kernel/secret-words';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { addDays } from '../../membership/rules/period';
import { MembershipReader } from '../../membership/membership-reader';
import { DateMail } from './date-mail';
import { requireDays } from './plan-inputs';
import { YearPage } from './year-page';
import { AskDatesDto } from './year-plan.dto';
import { requirePlan, YearPlanRow } from './year-plan-rows';
import { YearView } from './year-plan.view';

interface Receiver {
  personId: string;
  token: string;
}

/**
 * Asks everyone in the panel which days they can, by mail with a link of their own. Asked again, it reminds those
 * who have not answered with a new link; the old one stops working.
 */
@Injectable()
export class AskDates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly mail: DateMail,
    private readonly page: YearPage,
  ) {}

  /** @throws 400 for a last day gone by, 409 once the year is adopted */
  async run({ year, closesOn, version }: AskDatesDto): Promise<YearView> {
    requireDays('closesOn', [closesOn]);
    if (closesOn < this.clock.today()) {
      throw badInput([{ field: 'closesOn', constraint: 'notPast' }]);
    }
    let asked: Receiver[] = [];
    const view = await this.work.write(async (tx) => {
      const plan = await requirePlan(tx, year);
      if (plan.state === 'adopted') throw conflict('year-adopted');
      const columns = { state: 'polling', poll_closes_on: closesOn };
      await tx.update('year_plan', plan.id, version, columns);
      asked = await this.links(tx, plan, closesOn);
      await tx.audit('datePoll.asked', `year:${year}`, { closesOn, asked: asked.length });
      tx.changed('meetings');
      return this.page.of(year, tx);
    });
    // After the commit: a link that was never kept must not reach anybody.
    for (const each of asked) await this.mail.ask({ ...each, year, closesOn });
    return view;
  }

  /** A new link for everyone who has not answered about any day. */
  private async links(tx: Tx, plan: YearPlanRow, closesOn: string): Promise<Receiver[]> {
    const people = await this.members.appointmentsOn(this.clock.today(), tx);
    const answered = await answeredBy(tx, plan.id);
    const refused = await refusedBy(tx);
    const ids = new Set(people.map(({ personId }) => personId));
    const receivers = [...ids]
      .filter((personId) => !answered.has(personId) && !refused.has(personId))
      .map((personId) => ({ personId, token: newToken() }));
    const until = osloInstant(`${addDays(closesOn, 1)}T00:00`);
    await tx.execute('UPDATE date_link SET expires_at = $1 WHERE plan_id = $2', [until, plan.id]);
    for (const { personId, token } of receivers) {
      await tx.execute('DELETE FROM date_link WHERE plan_id = $1 AND person_id = $2', [
        plan.id,
        personId,
      ]);
      await tx.insert('date_link', {
        id: newId(),
        plan_id: plan.id,
        person_id: personId,
        token_hash: hashOf(token),
        expires_at: until,
      });
    }
    return receivers;
  }
}

/** Who wants no mail of this kind answers signed in. */
async function refusedBy(tx: Tx): Promise<Set<string>> {
  const find = `SELECT person_id AS "personId" FROM mail_refusal WHERE kind = 'date-poll'`;
  const rows = await tx.query<{ personId: string }>(find);
  return new Set(rows.map(({ personId }) => personId));
}

async function answeredBy(tx: Tx, planId: string): Promise<Set<string>> {
  const rows = await tx.query<{ personId: string }>(
    `SELECT DISTINCT a.person_id AS "personId" FROM date_answer a
      JOIN meeting_candidate c ON c.id = a.candidate_id
      JOIN planned_meeting p ON p.id = c.planned_id WHERE p.plan_id = $1`,
    [planId],
  );
  return new Set(rows.map(({ personId }) => personId));
}
