import { Injectable } from '@nestjs/common';
import { OfficesReader, OfficeTerm } from '../elections/offices-reader';
import { Clock } from '../kernel/clock';
import { Db } from '../kernel/db';
import { addYears, osloDate, osloInstant } from '../kernel/oslo';
import { MeetingReader } from '../meetings/meeting-reader';
import { Appointment, MembershipReader, Seat } from '../membership/membership-reader';
import { StatutesInForce, StatutesReader } from '../statutes/statutes-reader';

const YEARS_AHEAD = 10;

/** All that the years ahead are worked out from. */
export interface ForecastInputs {
  today: string;
  until: string;
  statutes: StatutesInForce;
  seats: readonly Seat[];
  /** Every appointment there has been, and those to come. */
  appointments: readonly Appointment[];
  officeTerms: readonly OfficeTerm[];
  /** Days of the meetings planned from today on. */
  meetings: string[];
}

/** Reads what the forecast is worked out from: a query per list. */
@Injectable()
export class ForecastInputsReader {
  constructor(
    private readonly clock: Clock,
    private readonly statutes: StatutesReader,
    private readonly members: MembershipReader,
    private readonly offices: OfficesReader,
    private readonly meetings: MeetingReader,
  ) {}

  async read(db?: Db): Promise<ForecastInputs> {
    const today = this.clock.today();
    const planned = await this.meetings.plannedFrom(osloInstant(`${today}T00:00`), db);
    return {
      today,
      until: addYears(today, YEARS_AHEAD),
      statutes: await this.statutes.inForce(today, db),
      seats: await this.members.seats(today, db),
      appointments: await this.members.history(db),
      officeTerms: await this.offices.history(db),
      meetings: planned.map(osloDate),
    };
  }
}
