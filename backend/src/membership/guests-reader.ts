import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';
import { GuestView } from './guest.view';

const GUEST = `SELECT g.id, g.person_id AS "personId", p.name, g.invited_to AS "invitedTo",
  g.from_date AS "from", g.to_date AS "to" FROM guest g JOIN person p ON p.id = g.person_id`;

/** People invited without a seat. The door for other slices. */
@Injectable()
export class GuestsReader {
  constructor(private readonly readDb: ReadDb) {}

  /** Those invited for a day, by name. */
  guestsOn(day: string, db: Db = this.readDb): Promise<GuestView[]> {
    const when = 'WHERE g.from_date <= $1 AND g.to_date > $2';
    return db.query<GuestView>(`${GUEST} ${when} ORDER BY p.name, g.id`, [day, day]);
  }

  /** Every invitation that has not ended, by its first day. */
  guestsFrom(day: string, db: Db = this.readDb): Promise<GuestView[]> {
    return db.query<GuestView>(`${GUEST} WHERE g.to_date > $1 ORDER BY g.from_date, g.id`, [day]);
  }

  /** Invitations of one person that share a day with the period. */
  overlapping(
    personId: string,
    { from, to }: { from: string; to: string },
    db: Db = this.readDb,
  ): Promise<GuestView[]> {
    const when = 'WHERE g.person_id = $1 AND g.from_date < $2 AND g.to_date > $3';
    return db.query<GuestView>(`${GUEST} ${when}`, [personId, to, from]);
  }
}
