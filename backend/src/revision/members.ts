import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { Db, ReadDb } from '../kernel/db';
import { MembershipReader } from '../membership/membership-reader';

/** A representative in a seat today. */
export interface Member {
  personId: string;
  name: string;
}

/** The members two thirds are taken of: representatives in a seat today, no alternates (UP 7.2). */
@Injectable()
export class Members {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly membership: MembershipReader,
  ) {}

  async today(db: Db = this.readDb): Promise<Member[]> {
    const appointed = await this.membership.appointmentsOn(this.clock.today(), db);
    return appointed
      .filter(({ kind }) => kind === 'representative')
      .map(({ personId, name }) => ({ personId, name }));
  }
}
