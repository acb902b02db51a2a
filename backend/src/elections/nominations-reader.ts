import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';
import type { Office } from './offices-reader';

/** A nomination that waits for the nominee's answer, or whoever is asked to act where nobody stood. */
export interface WaitingNomination {
  electionId: string;
  office: Office;
  asks: 'stand' | 'act';
}

type Waiting = Omit<WaitingNomination, 'asks'>;

/** Who has been proposed or is asked to act, and has not answered. */
@Injectable()
export class NominationsReader {
  constructor(private readonly readDb: ReadDb) {}

  /** The elections somebody is asked to stand in, or to act until. */
  async waitingFor(personId: string, db: Db = this.readDb): Promise<WaitingNomination[]> {
    const stand = await db.query<Waiting>(
      `SELECT e.id AS "electionId", e.office FROM candidacy c JOIN election e ON e.id = c.election_id
        WHERE c.person_id = $1 AND c.state = 'asked' AND e.state = 'prepared' ORDER BY c.nominated_at, c.id`,
      [personId],
    );
    const act = await db.query<Waiting>(
      `SELECT e.id AS "electionId", e.office FROM election_nobody n JOIN election e ON e.id = n.election_id
        WHERE e.state IN ('prepared', 'open') AND n.to_date IS NULL
        AND ((n.incumbent_id = $1 AND n.incumbent_answer IS NULL) OR (n.deputy_id = $2 AND n.deputy_answer IS NULL
        AND (n.incumbent_id IS NULL OR n.incumbent_answer = 'no'))) ORDER BY n.recorded_at, n.id`,
      [personId, personId],
    );
    return [
      ...stand.map((each) => ({ ...each, asks: 'stand' as const })),
      ...act.map((each) => ({ ...each, asks: 'act' as const })),
    ];
  }
}
