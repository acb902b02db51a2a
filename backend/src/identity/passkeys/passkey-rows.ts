import { Db } from '../../kernel/db';

/** A passkey as stored: a public key, nothing secret. */
export interface PasskeyRow {
  id: string;
  person_id: string;
  credential_id: string;
  public_key: string;
  counter: string;
  transports: string;
  backed_up: number;
  label: string;
  created_at: string;
  last_used_at: string | null;
  version: number;
}

const COLUMNS = `id, person_id, credential_id, public_key, counter, transports, backed_up, label, created_at,
  last_used_at, version`;

/** A person's passkeys that have not been revoked, the oldest first. */
export function passkeysOf(db: Db, personId: string): Promise<PasskeyRow[]> {
  const sql = `SELECT ${COLUMNS} FROM passkey WHERE person_id = $1 AND revoked_at IS NULL ORDER BY created_at, id`;
  return db.query<PasskeyRow>(sql, [personId]);
}

/** The passkey of a credential id, unless it has been revoked. */
export async function passkeyByCredential(
  db: Db,
  credentialId: string,
): Promise<PasskeyRow | null> {
  const sql = `SELECT ${COLUMNS} FROM passkey WHERE credential_id = $1 AND revoked_at IS NULL`;
  const [row] = await db.query<PasskeyRow>(sql, [credentialId]);
  return row ?? null;
}
