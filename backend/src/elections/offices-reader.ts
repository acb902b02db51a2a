import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';

export type Office = 'leader' | 'deputyLeader';
export type ElectionKind = 'ordinary' | 'byElection' | 'staggerRepair';

/** One term in an office. Period half-open: `to` is the first day after. */
export interface OfficeTerm {
  id: string;
  office: Office;
  personId: string;
  name: string;
  electedOn: string;
  from: string;
  to: string;
  kind: ElectionKind;
  source: string;
  beforeInstallation: boolean;
  version: number;
}

/** Somebody who acts in an office until it is filled. */
export interface ActingOfficer {
  office: Office;
  personId: string;
  name: string;
  from: string;
}

type Row = Omit<OfficeTerm, 'beforeInstallation'> & { beforeInstallation: number };

const TERM = `SELECT t.id, t.office, t.person_id AS "personId", p.name, t.elected_on AS "electedOn",
  t.from_date AS "from", t.to_date AS "to", t.kind, t.source,
  t.before_installation AS "beforeInstallation", t.version
  FROM office_term t JOIN person p ON p.id = t.person_id`;

/** Who holds and has held the panel's two offices. The only door to elections for other slices. */
@Injectable()
export class OfficesReader {
  constructor(private readonly readDb: ReadDb) {}

  /**
   * The person in each office on a day, elected or acting; null when it is vacant and nobody acts. An office ends with
   * its holder's seat.
   */
  async holders(
    day: string,
    db: Db = this.readDb,
  ): Promise<{ leader: string | null; deputyLeader: string | null }> {
    const there = [...(await this.termsOn(day, db)), ...(await this.actingOn(day, db))];
    const holder = (office: Office) =>
      there.find((each) => each.office === office)?.personId ?? null;
    return { leader: holder('leader'), deputyLeader: holder('deputyLeader') };
  }

  /**
   * The terms that run on a day, the leader's first (UP 3.3, interpretation `office-needs-seat`: whoever has
   * left the seat holds no office).
   */
  async termsOn(day: string, db: Db = this.readDb): Promise<OfficeTerm[]> {
    const terms = await this.terms(
      `WHERE t.from_date <= $1 AND t.to_date > $2 AND EXISTS (SELECT 1 FROM appointment a
       WHERE a.person_id = t.person_id AND a.kind = 'representative' AND a.from_date <= $3 AND a.to_date > $4)
       ORDER BY t.office DESC, t.from_date`,
      [day, day, day, day],
      db,
    );
    return terms;
  }

  /** Who acts where nobody stood (UP 3.3, interpretation `no-candidate`), from the day the term ends; no election. */
  actingOn(day: string, db: Db = this.readDb): Promise<ActingOfficer[]> {
    return db.query<ActingOfficer>(
      `SELECT n.office, n.acting_id AS "personId", p.name, n.from_date AS "from" FROM election_nobody n
       JOIN person p ON p.id = n.acting_id
       WHERE n.from_date <= $1 AND (n.to_date IS NULL OR n.to_date > $2) AND EXISTS (SELECT 1 FROM appointment a
       WHERE a.person_id = n.acting_id AND a.kind = 'representative' AND a.from_date <= $3 AND a.to_date > $4)
       ORDER BY n.office DESC, n.recorded_at DESC`,
      [day, day, day, day],
    );
  }

  /** Every term there has been, earliest election first; terms to come too. */
  history(db: Db = this.readDb): Promise<OfficeTerm[]> {
    return this.terms('ORDER BY t.elected_on, t.from_date, t.id', [], db);
  }

  /** Every term these people have had, earliest election first. */
  async termsOf(personIds: readonly string[], db: Db = this.readDb): Promise<OfficeTerm[]> {
    if (personIds.length === 0) return [];
    const places = personIds.map((_, i) => `$${i + 1}`).join(', ');
    const rest = `WHERE t.person_id IN (${places}) ORDER BY t.elected_on, t.from_date, t.id`;
    return this.terms(rest, personIds, db);
  }

  private async terms(rest: string, params: readonly unknown[], db: Db): Promise<OfficeTerm[]> {
    const rows = await db.query<Row>(`${TERM} ${rest}`, params);
    return rows.map((row) => ({ ...row, beforeInstallation: row.beforeInstallation === 1 }));
  }
}
