import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import { badInput, conflict, notFound } from '../../kernel/problem';
import { Tx } from '../../kernel/tx';
import { MembershipReader } from '../../membership/membership-reader';
import type { DateAnswer } from '../rules/date-forecast';
import { answersOf } from './date-answers';
import { AnswerDatesDto } from './date-poll.dto';
import { DatePollView } from './date-poll.view';
import { candidatesOf, plannedOf, YearPlanRow } from './year-plan-rows';

/** The dates one person is asked about, and keeping what they answer. */
@Injectable()
export class DatePolls {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly members: MembershipReader,
  ) {}

  /** Null for somebody who is not in the panel today. */
  async viewFor(
    plan: YearPlanRow,
    personId: string,
    db: Db = this.readDb,
  ): Promise<DatePollView | null> {
    const people = await this.members.appointmentsOn(this.clock.today(), db);
    if (!people.some((each) => each.personId === personId)) return null;
    const planned = await plannedOf(db, plan.id);
    const candidates = await candidatesOf(db, plan.id);
    const own = await ownAnswers(db, personId);
    const { asked, answered } = await answersOf(db, plan.id, people);
    const { year, startTime, endTime, place } = plan;
    return {
      year,
      closesOn: plan.pollClosesOn ?? '',
      startTime,
      endTime,
      place,
      asked,
      answered,
      meetings: planned.map(({ id, number }) => ({
        number,
        days: candidates
          .filter(({ plannedId }) => plannedId === id)
          .map((each) => ({
            candidateId: each.id,
            day: each.day,
            answer: own.get(each.id) ?? null,
          }))
          .sort((a, b) => (a.day < b.day ? -1 : 1)),
      })),
    };
  }

  /** @throws 400 for a day that is not asked about, 404 for who is not asked, 409 when it is closed */
  async keep(
    tx: Tx,
    plan: YearPlanRow,
    personId: string,
    { answers }: AnswerDatesDto,
  ): Promise<DatePollView> {
    if ((await this.viewFor(plan, personId, tx)) === null) throw notFound();
    if (!this.takes(plan)) throw conflict('poll-closed');
    const known = new Set((await candidatesOf(tx, plan.id)).map(({ id }) => id));
    if (!answers.every(({ candidateId }) => known.has(candidateId))) {
      throw badInput([{ field: 'answers', constraint: 'isIn' }]);
    }
    for (const { candidateId, answer } of answers) {
      await this.put(tx, candidateId, personId, answer);
    }
    await tx.audit('datePoll.answered', `year:${plan.year}`, { days: answers.length });
    tx.changed('meetings');
    const view = await this.viewFor(plan, personId, tx);
    if (view === null) throw notFound();
    return view;
  }

  /** The last day is still a day to answer. */
  takes({ state, pollClosesOn }: YearPlanRow): boolean {
    return state === 'polling' && this.clock.today() <= (pollClosesOn ?? '');
  }

  private async put(tx: Tx, candidateId: string, personId: string, answer: DateAnswer) {
    const now = this.clock.now();
    const touched = await tx.execute(
      `UPDATE date_answer SET answer = $1, answered_at = $2, version = version + 1
        WHERE candidate_id = $3 AND person_id = $4`,
      [answer, now, candidateId, personId],
    );
    if (touched > 0) return;
    await tx.insert('date_answer', {
      id: newId(),
      candidate_id: candidateId,
      person_id: personId,
      answer,
      answered_at: now,
      version: 1,
    });
  }
}

async function ownAnswers(db: Db, personId: string): Promise<Map<string, DateAnswer>> {
  const rows = await db.query<{ candidateId: string; answer: DateAnswer }>(
    'SELECT candidate_id AS "candidateId", answer FROM date_answer WHERE person_id = $1',
    [personId],
  );
  return new Map(rows.map(({ candidateId, answer }) => [candidateId, answer]));
}
