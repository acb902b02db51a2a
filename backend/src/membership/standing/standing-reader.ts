import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';

/** What there is to know of one day beyond who sits where, by the appointment it is about. */
export interface Standings {
  /** Whom the coordinator has asked about another term, and the answer so far. */
  renewals: ReadonlyMap<string, 'asked' | 'yes' | 'no'>;
  /** Who is away, and the first day back. */
  pauses: ReadonlyMap<string, string>;
  /** Whose organisation no longer stands behind them, and since when; settled ones left out. */
  lapses: ReadonlyMap<string, string>;
}

interface Row {
  kind: 'renewal' | 'pause' | 'lapse';
  appointmentId: string;
  word: string | null;
}

const STANDINGS = `SELECT 'renewal' AS kind, r.appointment_id AS "appointmentId", r.answer AS word
  FROM renewal_question r JOIN appointment a ON a.id = r.appointment_id WHERE a.to_date > $1
  UNION ALL SELECT 'pause', m.appointment_id, m.to_date
  FROM membership_pause m WHERE m.from_date <= $2 AND m.to_date > $3
  UNION ALL SELECT 'lapse', l.appointment_id, l.since
  FROM basis_lapse l JOIN appointment b ON b.id = l.appointment_id
  WHERE l.outcome IS NULL AND b.from_date <= $4 AND b.to_date > $5`;

/** Reads all of it in one query. */
@Injectable()
export class StandingReader {
  constructor(private readonly readDb: ReadDb) {}

  async on(day: string, db: Db = this.readDb): Promise<Standings> {
    const rows = await db.query<Row>(STANDINGS, [day, day, day, day, day]);
    const words = (kind: Row['kind']) =>
      rows
        .filter((row) => row.kind === kind)
        .map(({ appointmentId, word }) => [appointmentId, word ?? 'asked'] as const);
    return {
      renewals: new Map(words('renewal')) as Standings['renewals'],
      pauses: new Map(words('pause')),
      lapses: new Map(words('lapse')),
    };
  }
}
