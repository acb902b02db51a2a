import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';

/** What there is to know of one day beyond who sits where. Each by the appointment it is about. */
export interface Standings {
  /** Whom the coordinator has asked about another term, and the answer so far. */
  renewals: ReadonlyMap<string, 'asked' | 'yes' | 'no'>;
}

interface Row {
  kind: 'renewal';
  appointmentId: string;
  word: string | null;
}

const STANDINGS = `SELECT 'renewal' AS kind, r.appointment_id AS "appointmentId", r.answer AS word
  FROM renewal_question r JOIN appointment a ON a.id = r.appointment_id WHERE a.to_date > $1`;

/** Reads all of it in one query. */
@Injectable()
export class StandingReader {
  constructor(private readonly readDb: ReadDb) {}

  async on(day: string, db: Db = this.readDb): Promise<Standings> {
    const rows = await db.query<Row>(STANDINGS, [day]);
    const of = (kind: Row['kind']) => rows.filter((row) => row.kind === kind);
    return {
      renewals: new Map(
        of('renewal').map(({ appointmentId, word }) => [
          appointmentId,
          (word ?? 'asked') as 'asked' | 'yes' | 'no',
        ]),
      ),
    };
  }
}
