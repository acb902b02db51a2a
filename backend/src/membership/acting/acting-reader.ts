import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';

/** An alternate who acts in a seat. Half-open; `to` is null until somebody is appointed or the panel ends it. */
export interface Acting {
  id: string;
  seatId: string;
  seatNumber: number;
  personId: string;
  name: string;
  from: string;
  to: string | null;
  decision: string;
  version: number;
}

const ACTING = `SELECT c.id, c.seat_id AS "seatId", s.number AS "seatNumber", c.person_id AS "personId", p.name,
  c.from_date AS "from", c.to_date AS "to", c.decision, c.version
  FROM acting_alternate c JOIN seat s ON s.id = c.seat_id JOIN person p ON p.id = c.person_id`;

/** Who acts where (UP 3.4, interpretation `alternate-promotion`). */
@Injectable()
export class ActingReader {
  constructor(private readonly readDb: ReadDb) {}

  /** Those who act on a day, by seat number, as long as they are alternates and the seat is vacant. */
  on(day: string, db: Db = this.readDb): Promise<Acting[]> {
    return db.query<Acting>(
      `${ACTING} WHERE c.from_date <= $1 AND (c.to_date IS NULL OR c.to_date > $2)
       AND EXISTS (SELECT 1 FROM appointment a WHERE a.person_id = c.person_id AND a.kind = 'alternate'
         AND a.from_date <= $3 AND a.to_date > $4)
       AND NOT EXISTS (SELECT 1 FROM appointment h WHERE h.seat_id = c.seat_id
         AND h.from_date <= $5 AND h.to_date > $6)
       ORDER BY s.number, c.from_date, c.id`,
      [day, day, day, day, day, day],
    );
  }

  /** Who has acted in the seat, or for whom the person has, and has not ended before the day. */
  from(day: string, of: { seatId: string; personId: string }, db: Db): Promise<Acting[]> {
    return db.query<Acting>(
      `${ACTING} WHERE (c.seat_id = $1 OR c.person_id = $2) AND (c.to_date IS NULL OR c.to_date > $3)
       ORDER BY c.from_date, c.id`,
      [of.seatId, of.personId, day],
    );
  }

  async one(id: string, db: Db): Promise<Acting | null> {
    const rows = await db.query<Acting>(`${ACTING} WHERE c.id = $1`, [id]);
    return rows[0] ?? null;
  }
}
