import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';

export interface Account {
  id: string;
  personId: string;
  /** Null for a person without e-mail, who signs in by `signInName`. */
  email: string | null;
  signInName: string | null;
}

/** An account whose holder can be written to. */
export type MailAccount = Account & { email: string };

interface Row {
  id: string;
  person_id: string;
  email: string | null;
  sign_in_name: string | null;
}

/** False for nobody, and for an account without an address. */
export function canBeMailed(account: Account | null): account is MailAccount {
  return account !== null && account.email !== null;
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

  /** By what its holder types to sign in: an address, or the name of one who has none. */
  async bySignIn(typed: string, db: Db = this.readDb): Promise<Account | null> {
    const column = typed.includes('@') ? 'email' : 'sign_in_name';
    return this.one(`${column} = $1`, plainEmail(typed), db);
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

  /** Whether a person has ever come in, or could now by more than a mailed code. */
  async hasBeenIn(personId: string, db: Db = this.readDb): Promise<boolean> {
    const [row] = await db.query(
      `SELECT person_id FROM session WHERE person_id = $1 AND method <> 'setup'
       UNION SELECT person_id FROM account WHERE person_id = $2 AND first_sign_in_at IS NOT NULL
       UNION SELECT person_id FROM passkey WHERE person_id = $3 AND revoked_at IS NULL
       UNION SELECT person_id FROM password WHERE person_id = $4`,
      [personId, personId, personId, personId],
    );
    return row !== undefined;
  }

  private async one(condition: string, value: string, db: Db): Promise<Account | null> {
    const [row] = await db.query<Row>(
      `SELECT id, person_id, email, sign_in_name FROM account WHERE ${condition}`,
      [value],
    );
    if (!row) return null;
    const { id, person_id: personId, email, sign_in_name: signInName } = row;
    return { id, personId, email, signInName };
  }
}
