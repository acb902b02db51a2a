import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';
import { PauseView } from './pause.view';

const PAUSE = `SELECT m.id, m.appointment_id AS "appointmentId", m.from_date AS "from", m.to_date AS "to",
  m.version FROM membership_pause m JOIN appointment a ON a.id = m.appointment_id`;

/** When representatives are, were and will be away. */
@Injectable()
export class PauseReader {
  constructor(private readonly readDb: ReadDb) {}

  /** A person's pauses that were taken, earliest first. */
  of(personId: string, db: Db = this.readDb): Promise<PauseView[]> {
    return db.query<PauseView>(
      `${PAUSE} WHERE a.person_id = $1 AND m.from_date < m.to_date ORDER BY m.from_date, m.id`,
      [personId],
    );
  }

  /** Whose pause it is, with the pause. Null when there is none. */
  async one(id: string, db: Db): Promise<(PauseView & { personId: string }) | null> {
    const rows = await db.query<PauseView & { personId: string }>(
      `SELECT m.id, m.appointment_id AS "appointmentId", m.from_date AS "from", m.to_date AS "to", m.version,
       a.person_id AS "personId" FROM membership_pause m JOIN appointment a ON a.id = m.appointment_id
       WHERE m.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** Who is away on a day: in the seat, named absent, and not to be reminded of anything. */
  async awayOn(day: string, db: Db = this.readDb): Promise<Set<string>> {
    const rows = await db.query<{ personId: string }>(
      `SELECT a.person_id AS "personId" FROM membership_pause m JOIN appointment a ON a.id = m.appointment_id
       WHERE m.from_date <= $1 AND m.to_date > $2 AND a.to_date > $3`,
      [day, day, day],
    );
    return new Set(rows.map(({ personId }) => personId));
  }
}
