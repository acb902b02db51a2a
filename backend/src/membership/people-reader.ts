import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { Db, ReadDb } from '../kernel/db';
import { osloDate } from '../kernel/oslo';
import { norwegianOrder } from '../kernel/norwegian-order';
import { PersonRowView } from './person-row.view';

interface Row {
  id: string;
  name: string;
  email: string | null;
  version: number;
  kind: 'representative' | 'alternate' | null;
  seatNumber: number | null;
  fieldId: string | null;
  to: string | null;
  signedAt: string | null;
  account: string | null;
}

/** Declarations and accounts are read by their tables: they belong to slices that stand elsewhere. */
const PEOPLE = `SELECT p.id, p.name, p.email, p.version, a.kind, s.number AS "seatNumber",
  COALESCE(s.field_id, a.field_id) AS "fieldId", a.to_date AS "to", d.signed_at AS "signedAt",
  c.id AS account
  FROM person p
  LEFT JOIN appointment a ON a.person_id = p.id AND a.from_date <= $1 AND a.to_date > $2
  LEFT JOIN seat s ON s.id = a.seat_id
  LEFT JOIN (SELECT person_id, MAX(signed_at) AS signed_at FROM declaration_signature GROUP BY person_id) d
    ON d.person_id = p.id
  LEFT JOIN account c ON c.person_id = p.id`;

/** The coordinator's list of people. */
@Injectable()
export class PeopleReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
  ) {}

  /** Everyone, by name. */
  async people(db: Db = this.readDb): Promise<PersonRowView[]> {
    const today = this.clock.today();
    const rows = await db.query<Row>(PEOPLE, [today, today]);
    return rows.map(view).sort((a, b) => norwegianOrder(a.name, b.name));
  }

  /** Null when nobody has the id. */
  async one(personId: string, db: Db = this.readDb): Promise<PersonRowView | null> {
    const today = this.clock.today();
    const rows = await db.query<Row>(`${PEOPLE} WHERE p.id = $3`, [today, today, personId]);
    return rows[0] ? view(rows[0]) : null;
  }
}

function view(row: Row): PersonRowView {
  const { id, name, email, version, kind, seatNumber, fieldId, to, signedAt, account } = row;
  return {
    id,
    name,
    email,
    current: kind && to ? { kind, seatNumber, fieldId, to } : null,
    declarationSignedOn: signedAt && osloDate(signedAt),
    hasAccount: account !== null,
    version,
  };
}
