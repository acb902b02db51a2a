import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';
import type { Office } from './offices-reader';

/** A nomination that waits for the nominee's answer. */
export interface WaitingNomination {
  electionId: string;
  office: Office;
}

/** Who has been proposed and has not answered. */
@Injectable()
export class NominationsReader {
  constructor(private readonly readDb: ReadDb) {}

  /** The elections somebody is asked to stand in. */
  waitingFor(personId: string, db: Db = this.readDb): Promise<WaitingNomination[]> {
    return db.query<WaitingNomination>(
      `SELECT e.id AS "electionId", e.office FROM candidacy c JOIN election e ON e.id = c.election_id
        WHERE c.person_id = $1 AND c.state = 'asked' AND e.state = 'prepared' ORDER BY c.nominated_at, c.id`,
      [personId],
    );
  }
}
