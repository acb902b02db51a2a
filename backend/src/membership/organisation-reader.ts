import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';
import { OrganisationView } from './organisation.view';

const ORGANISATION = 'SELECT id, name, kind, retired_on AS "retiredOn", version FROM organisation';

/** User organisations and councils. */
@Injectable()
export class OrganisationReader {
  constructor(private readonly readDb: ReadDb) {}

  organisations(db: Db = this.readDb): Promise<OrganisationView[]> {
    return db.query<OrganisationView>(`${ORGANISATION} ORDER BY name, id`);
  }

  /** Null when there is no such organisation. */
  async organisation(id: string, db: Db = this.readDb): Promise<OrganisationView | null> {
    const rows = await db.query<OrganisationView>(`${ORGANISATION} WHERE id = $1`, [id]);
    return rows[0] ?? null;
  }
}
