import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { Db, ReadDb } from '../../kernel/db';
import { notFound } from '../../kernel/problem';
import { OrganisationReader } from '../organisation-reader';
import { ContactsReader } from './contacts-reader';
import { DesignationView, OrganisationPageView } from './organisation-page.view';

type DesignationRow = Omit<DesignationView, 'letterOnRecord' | 'current'> & {
  letterOnRecord: number;
};

/** One organisation: whom to write to, and whom it has designated. */
@Injectable()
export class OrganisationPageReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly organisations: OrganisationReader,
    private readonly contacts: ContactsReader,
  ) {}

  /** @throws 404 */
  async page(id: string, db: Db = this.readDb): Promise<OrganisationPageView> {
    const organisation = await this.organisations.organisation(id, db);
    if (!organisation) throw notFound();
    return {
      ...organisation,
      contacts: await this.contacts.of(id, db),
      designations: await this.designations(id, db),
    };
  }

  private async designations(id: string, db: Db): Promise<DesignationView[]> {
    const today = this.clock.today();
    const rows = await db.query<DesignationRow>(
      `SELECT a.id AS "appointmentId", a.person_id AS "personId", p.name, s.number AS "seatNumber",
        s.requirement, a.basis, a.from_date AS "from", a.to_date AS "to", a.source,
        a.track_on AS "letterOn", a.letter_on_record AS "letterOnRecord"
        FROM appointment a JOIN person p ON p.id = a.person_id LEFT JOIN seat s ON s.id = a.seat_id
        WHERE a.organisation_id = $1 ORDER BY a.from_date DESC, a.id DESC`,
      [id],
    );
    return rows.map((row) => ({
      ...row,
      letterOnRecord: row.letterOnRecord === 1,
      current: row.from <= today && today < row.to,
    }));
  }
}
