import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { ReadDb } from '../../kernel/db';
import { OwnDatePollView } from './date-poll.view';
import { DatePolls } from './date-polls';
import { planAskedAbout } from './year-plan-rows';

/** The dates one is asked about now, signed in. */
@Injectable()
export class DatePollPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly polls: DatePolls,
  ) {}

  async of({ personId }: Actor): Promise<OwnDatePollView> {
    const plan = await planAskedAbout(this.readDb);
    if (plan === null || personId === null) return { poll: null };
    return { poll: await this.polls.viewFor(plan, personId) };
  }
}
