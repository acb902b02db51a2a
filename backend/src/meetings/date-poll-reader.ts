import { Injectable } from '@nestjs/common';
import { ReadDb } from '../kernel/db';
import { DatePolls } from './year/date-polls';
import { planAskedAbout } from './year/year-plan-rows';

/** The question of which days suit, as far as other slices may know of it. */
@Injectable()
export class DatePollReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly polls: DatePolls,
  ) {}

  /** The poll this person is asked in and has said nothing to; null when none, or when it no longer takes answers. */
  async waitingFor(personId: string): Promise<{ year: number; closesOn: string } | null> {
    const plan = await planAskedAbout(this.readDb);
    if (plan === null || !this.polls.takes(plan)) return null;
    const poll = await this.polls.viewFor(plan, personId);
    const days = poll?.meetings.flatMap((each) => each.days) ?? [];
    if (poll === null || days.some(({ answer }) => answer !== null)) return null;
    return { year: poll.year, closesOn: poll.closesOn };
  }
}
