import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { AnswerDatesDto } from './date-poll.dto';
import { OwnDatePollView } from './date-poll.view';
import { DatePolls } from './date-polls';
import { planAskedAbout } from './year-plan-rows';

/** Answers which days suit oneself, signed in. An answer may be changed until the last day. */
@Injectable()
export class AnswerDates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly polls: DatePolls,
  ) {}

  /** @throws 404 when nothing is asked, or not of this person */
  run(dto: AnswerDatesDto, { personId }: Actor): Promise<OwnDatePollView> {
    return this.work.write(async (tx) => {
      const plan = await planAskedAbout(tx);
      if (plan === null || personId === null) throw notFound();
      return { poll: await this.polls.keep(tx, plan, personId, dto) };
    });
  }
}
