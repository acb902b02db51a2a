import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../../kernel/db';
import { OrganisationContactView } from './organisation-page.view';

type ContactRow = Omit<OrganisationContactView, 'main'> & { main: number };

const CONTACT = 'SELECT id, name, role, email, language, main FROM organisation_contact';

/** Whom the panel writes to in an organisation. */
@Injectable()
export class ContactsReader {
  constructor(private readonly readDb: ReadDb) {}

  /** The main one first, the others by name. */
  async of(organisationId: string, db: Db = this.readDb): Promise<OrganisationContactView[]> {
    const rows = await db.query<ContactRow>(
      `${CONTACT} WHERE organisation_id = $1 ORDER BY main DESC, name, id`,
      [organisationId],
    );
    return rows.map((row) => ({ ...row, main: row.main === 1 }));
  }

  /** The contact of an organisation with this address, whatever its letter case; null when there is none. */
  async withEmail(
    organisationId: string,
    email: string,
    db: Db = this.readDb,
  ): Promise<OrganisationContactView | null> {
    const contacts = await this.of(organisationId, db);
    const wanted = email.toLowerCase();
    return contacts.find((each) => each.email?.toLowerCase() === wanted) ?? null;
  }
}
