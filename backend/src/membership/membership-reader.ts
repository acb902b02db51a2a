import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';
import { KeptFacts } from '../kernel/kept-facts';
import type { Basis, Requirement } from '../statutes/statutes-data';
import type { Track } from './rules/recruitment-track';

export interface Seat {
  id: string;
  number: number;
  /** The fixed field; null for a flexible seat. */
  fieldId: string | null;
  requirement: Requirement;
}

export type AppointmentKind = 'representative' | 'alternate';

/** One appointment with the names it points to. Period half-open: `to` is the first day after. */
export interface Appointment {
  id: string;
  personId: string;
  name: string;
  kind: AppointmentKind;
  seatId: string | null;
  seatNumber: number | null;
  /** A seat's fixed field, or the field a flexible seat or an alternate carries. */
  fieldId: string | null;
  otherField: string | null;
  /** The order the panel set among the alternates, 1 first. */
  alternateOrder: number | null;
  basis: Basis;
  organisationId: string | null;
  organisation: string | null;
  from: string;
  to: string;
  /** Where the term ended when it was given; later than `to` when it was broken off. */
  termTo: string;
  endReason: string | null;
  track: Track;
  trackOn: string;
  source: string;
  letterOnRecord: boolean;
  version: number;
}

export interface Person {
  id: string;
  name: string;
  email: string | null;
  version: number;
}

export interface Coordinator {
  personId: string;
  name: string;
  email: string | null;
}

type AppointmentRow = Omit<Appointment, 'letterOnRecord'> & { letterOnRecord: number };

/** Later than any day: duty lasts until somebody else takes over. */
const FOR_EVER = '9999-12-31';

const SEAT = 'SELECT s.id, s.number, s.field_id AS "fieldId", s.requirement FROM seat s';
const IS_THERE = `(s.from_date IS NULL OR s.from_date <= $1) AND (s.to_date IS NULL OR s.to_date > $2
  OR EXISTS (SELECT 1 FROM appointment h WHERE h.seat_id = s.id AND h.from_date <= $3 AND h.to_date > $4))`;

const APPOINTMENT = `SELECT a.id, a.person_id AS "personId", p.name, a.kind, a.seat_id AS "seatId",
  s.number AS "seatNumber", COALESCE(s.field_id, a.field_id) AS "fieldId", a.other_field AS "otherField",
  a.alternate_order AS "alternateOrder", a.basis, a.organisation_id AS "organisationId",
  o.name AS organisation, a.from_date AS "from", a.to_date AS "to", a.term_to AS "termTo",
  a.end_reason AS "endReason", a.track, a.track_on AS "trackOn", a.source,
  a.letter_on_record AS "letterOnRecord", a.version
  FROM appointment a JOIN person p ON p.id = a.person_id
  LEFT JOIN seat s ON s.id = a.seat_id LEFT JOIN organisation o ON o.id = a.organisation_id`;

const PERSON = 'SELECT id, name, email, version FROM person';

/** Who sits in the panel, and since when. The only door to membership for other slices. */
@Injectable()
export class MembershipReader {
  private readonly keptSeats = new KeptFacts<readonly Seat[]>((day, db) =>
    db.query<Seat>(`${SEAT} WHERE ${IS_THERE} ORDER BY number`, [day, day, day, day]),
  );

  constructor(private readonly readDb: ReadDb) {}

  /**
   * The seats of a day, by number. One that the plan no longer has is there as long as somebody holds it: nobody
   * leaves because of a revision (interpretation `revision-transition`).
   */
  seats(day: string, db: Db = this.readDb): Promise<readonly Seat[]> {
    return this.keptSeats.get(day, db);
  }

  /** Null when there is no such seat. */
  async seat(seatId: string, db: Db = this.readDb): Promise<Seat | null> {
    const rows = await db.query<Seat>(`${SEAT} WHERE s.id = $1`, [seatId]);
    return rows[0] ?? null;
  }

  /** Representatives by seat number, then alternates by their order, on one day. */
  appointmentsOn(day: string, db: Db = this.readDb): Promise<Appointment[]> {
    return this.appointments('a.from_date <= $1 AND a.to_date > $2', [day, day], db);
  }

  /** Everything a person has been appointed to, earliest first; future appointments too. */
  async appointmentsOf(personId: string, db: Db = this.readDb): Promise<Appointment[]> {
    const found = await this.appointments('a.person_id = $1', [personId], db);
    return byStart(found);
  }

  /** Everyone a seat has had, earliest first; future holders too. */
  async appointmentsTo(seatId: string, db: Db = this.readDb): Promise<Appointment[]> {
    return byStart(await this.appointments('a.seat_id = $1', [seatId], db));
  }

  /** Every appointment there has been, earliest first. */
  async history(db: Db = this.readDb): Promise<Appointment[]> {
    return byStart(await this.appointments('1 = 1', [], db));
  }

  /**
   * What a timeline shows and terms are counted from, earliest first: everything that ended after `since`, and
   * all that those appointed on `day` have had.
   */
  async timeline(day: string, since: string, db: Db = this.readDb): Promise<Appointment[]> {
    const current =
      'SELECT c.person_id FROM appointment c WHERE c.from_date <= $2 AND c.to_date > $3';
    const condition = `a.to_date > $1 OR a.person_id IN (${current})`;
    return byStart(await this.appointments(condition, [since, day, day], db));
  }

  /** Null when there is no such appointment. */
  async appointment(appointmentId: string, db: Db = this.readDb): Promise<Appointment | null> {
    const found = await this.appointments('a.id = $1', [appointmentId], db);
    return found[0] ?? null;
  }

  /** The named people by id; an unknown id has no entry. */
  async people(ids: readonly string[], db: Db = this.readDb): Promise<Map<string, Person>> {
    if (ids.length === 0) return new Map();
    const places = ids.map((_, i) => `$${i + 1}`).join(', ');
    const rows = await db.query<Person>(`${PERSON} WHERE id IN (${places})`, ids);
    return new Map(rows.map((person) => [person.id, person]));
  }

  /** Null when nobody has the id. */
  async person(personId: string, db: Db = this.readDb): Promise<Person | null> {
    return (await this.people([personId], db)).get(personId) ?? null;
  }

  /** Who does the secretariat's duty on a day; null when nobody does. */
  async coordinatorOn(day: string, db: Db = this.readDb): Promise<Coordinator | null> {
    const rows = await db.query<Coordinator>(
      `SELECT p.id AS "personId", p.name, p.email FROM secretariat_duty d JOIN person p ON p.id = d.person_id
       WHERE d.from_date <= $1 AND (d.to_date IS NULL OR d.to_date > $2) ORDER BY d.from_date DESC`,
      [day, day],
    );
    return rows[0] ?? null;
  }

  /** When a person has done the secretariat's duty, and will; half-open. */
  async dutiesOf(personId: string, db: Db = this.readDb): Promise<{ from: string; to: string }[]> {
    const rows = await db.query<{ from: string; to: string | null }>(
      'SELECT from_date AS "from", to_date AS "to" FROM secretariat_duty WHERE person_id = $1',
      [personId],
    );
    return rows.map(({ from, to }) => ({ from, to: to ?? FOR_EVER }));
  }

  /** Instant of the installation; null before it. What lies before is history. */
  async installedAt(db: Db = this.readDb): Promise<string | null> {
    const rows = await db.query<{ at: string }>('SELECT created_at AS "at" FROM installation');
    return rows[0]?.at ?? null;
  }

  private async appointments(
    condition: string,
    params: readonly unknown[],
    db: Db,
  ): Promise<Appointment[]> {
    const rows = await db.query<AppointmentRow>(
      `${APPOINTMENT} WHERE ${condition} ORDER BY CASE WHEN s.number IS NULL THEN 1 ELSE 0 END, s.number, a.alternate_order, a.from_date, a.id`,
      params,
    );
    return rows.map((row) => ({ ...row, letterOnRecord: row.letterOnRecord === 1 }));
  }
}

function byStart(appointments: Appointment[]): Appointment[] {
  return appointments.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
