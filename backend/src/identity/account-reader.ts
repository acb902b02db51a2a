import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';

export interface Account {
  id: string;
  personId: string;
  email: string;
}

interface Row {
  id: string;
  person_id: string;
  email: string;
}

/** An address as accounts store it: trimmed, small letters. */
export function plainEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Accounts bind an address to a person. The door for other slices. */
@Injectable()
export class AccountReader {
  constructor(private readonly readDb: ReadDb) {}

  async byEmail(email: string, db: Db = this.readDb): Promise<Account | null> {
    return this.one('email = $1', plainEmail(email), db);
  }

  async byPerson(personId: string, db: Db = this.readDb): Promise<Account | null> {
    return this.one('person_id = $1', personId, db);
  }

  async byId(id: string, db: Db = this.readDb): Promise<Account | null> {
    return this.one('id = $1', id, db);
  }

  /** The people who can sign in. */
  async peopleWithAccount(db: Db = this.readDb): Promise<Set<string>> {
    const rows = await db.query<Row>('SELECT person_id FROM account');
    return new Set(rows.map((row) => row.person_id));
  }

  private async one(condition: string, value: string, db: Db): Promise<Account | null> {
    const [row] = await db.query<Row>(
      `SELECT id, person_id, email FROM account WHERE ${condition}`,
      [value],
    );
    return row ? { id: row.id, personId: row.person_id, email: row.email } : null;
  }
}
