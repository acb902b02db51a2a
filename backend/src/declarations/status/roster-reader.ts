import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db } from '../../kernel/db';
import { GuestsReader } from '../../membership/guests-reader';
import { MembershipReader } from '../../membership/membership-reader';

/** Somebody the declaration is for. */
export interface Bound {
  personId: string;
  name: string;
  kind: 'representative' | 'alternate' | 'guest';
}

/** Whom the declaration is for today: representatives, alternates and guests (UP 6.1). */
@Injectable()
export class RosterReader {
  constructor(
    private readonly clock: Clock,
    private readonly members: MembershipReader,
    private readonly guests: GuestsReader,
  ) {}

  async today(db?: Db): Promise<Bound[]> {
    const today = this.clock.today();
    const seated = await this.members.appointmentsOn(today, db);
    const invited = await this.guests.guestsOn(today, db);
    const bound = [
      ...seated.map(({ personId, name, kind }): Bound => ({ personId, name, kind })),
      ...invited.map(({ personId, name }): Bound => ({ personId, name, kind: 'guest' })),
    ];
    // Whoever holds two places is asked once, as the first of them.
    return bound.filter((one, i) => bound.findIndex((b) => b.personId === one.personId) === i);
  }
}
