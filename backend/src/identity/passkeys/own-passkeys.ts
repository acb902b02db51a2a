import { Db } from '../../kernel/db';
import { passkeysOf } from './passkey-rows';
import { PasskeyView } from './passkey.view';

/** A person's passkeys as they see them. */
export async function ownPasskeys(db: Db, personId: string): Promise<PasskeyView[]> {
  const rows = await passkeysOf(db, personId);
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    backedUp: row.backed_up === 1,
  }));
}
