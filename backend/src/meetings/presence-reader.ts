import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';

/** Who sits in a meeting that runs. The door for what must know it outside meetings. */
@Injectable()
export class PresenceReader {
  constructor(private readonly readDb: ReadDb) {}

  /** True while a meeting is open and the person is registered as present in it, in the room or from afar. */
  async isInLiveMeeting(personId: string, db: Db = this.readDb): Promise<boolean> {
    const rows = await db.query(
      `SELECT a.id FROM attendance a JOIN meeting m ON m.id = a.meeting_id
        WHERE a.person_id = $1 AND a.left_at IS NULL AND m.state = 'live'`,
      [personId],
    );
    return rows.length > 0;
  }
}
