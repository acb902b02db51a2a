import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { MembershipReader } from '../membership/membership-reader';
import { StatutesReader } from '../statutes/statutes-reader';
import { officesCalendar } from './offices-calendar';
import { OfficesCalendarView } from './offices-calendar.view';
import { OfficesReader } from './offices-reader';

/** Reads what the calendar of offices is worked out from. */
@Injectable()
export class OfficesCalendarReader {
  constructor(
    private readonly clock: Clock,
    private readonly offices: OfficesReader,
    private readonly members: MembershipReader,
    private readonly statutes: StatutesReader,
  ) {}

  async view(): Promise<OfficesCalendarView> {
    const today = this.clock.today();
    return officesCalendar({
      today,
      statutes: await this.statutes.inForce(today),
      terms: await this.offices.history(),
      appointments: await this.members.history(),
    });
  }
}
